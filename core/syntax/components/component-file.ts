import type { Comment, Range } from '../../types.ts';
import type {
  CallingInput,
  ComponentListener,
  FieldBinding,
  FieldLabel,
  GivenBinding,
  ParsedFile,
  RowBinding,
  ShownLine,
  TableBinding,
  TemplatePart,
} from '../../parsed-file.ts';
import { readComponentUses, type ComponentUses } from './component-uses.ts';
import { readFieldBindings } from './field-bindings.ts';
import { readFieldLabels } from './field-labels.ts';
import { mayHaveLeaks } from './leaking-attributes.ts';
import { readShown, templateOf, type Shown } from './shown-fields.ts';
import { readTemplate } from './template.ts';
import { remarksIn } from './remarks.ts';
import { shownLinesIn } from './shown-lines.ts';
import { readTyped, type Typed } from './typed-inputs.ts';
import { readComponent, readTemplateBlock, type Component } from './vue.ts';

type Script = Pick<ParsedFile, 'tree' | 'scopes' | 'repaired'>;

const NONE: readonly never[] = [];
/** No other comments of markup are needed. */
const DIRECTIVE = /<!--\s*(?:eslint|pi-guard)-/;

/**
 * A component whose script is parsed. Its markup is read on first demand: most are never queried, and in
 * two of three there is nothing to read. Markup that is nested too deeply throws a `RangeError` then.
 */
export class ComponentFile implements ParsedFile {
  readonly tree: Script['tree'];
  readonly scopes: Script['scopes'];
  readonly repaired: Script['repaired'];
  private component: Component | undefined;
  private knownTemplates: readonly TemplatePart[] | undefined;
  private knownFields: readonly FieldBinding[] | undefined;
  private knownShown: Shown | undefined;
  private knownInputs: Typed | undefined;
  private knownUses: ComponentUses | undefined;

  constructor(
    { tree, scopes, repaired }: Script,
    private readonly text: string,
    component?: Component,
  ) {
    this.tree = tree;
    this.scopes = scopes;
    this.repaired = repaired;
    this.component = component;
  }

  get templates(): readonly TemplatePart[] {
    return (this.knownTemplates ??= this.readTemplates());
  }

  get fields(): readonly FieldBinding[] {
    return (this.knownFields ??= [...readFieldBindings(this.text), ...this.shown.fields]);
  }

  get rows(): readonly RowBinding[] {
    return this.shown.rows;
  }

  get tables(): readonly TableBinding[] {
    return this.shown.tables;
  }

  get labels(): readonly FieldLabel[] {
    return [...readFieldLabels(this.text), ...this.inputs.labels];
  }

  get typed(): readonly CallingInput[] {
    return this.inputs.calling;
  }

  get given(): readonly GivenBinding[] {
    return this.uses.given;
  }

  get listeners(): readonly ComponentListener[] {
    return this.uses.listeners;
  }

  get remarks(): readonly Range[] {
    return remarksIn(this.text);
  }

  get shownLines(): readonly ShownLine[] {
    const template = this.component ? this.component.template : readTemplateBlock(this.text);
    return template ? shownLinesIn(template.children) : NONE;
  }

  get htmlComments(): readonly Comment[] {
    return this.component || DIRECTIVE.test(this.text) ? this.markup.comments : NONE;
  }

  private readTemplates(): readonly TemplatePart[] {
    if (!mayHaveLeaks(this.text)) return NONE;
    const template = this.component ? this.component.template : readTemplateBlock(this.text);
    return template ? readTemplate(template, this.text) : NONE;
  }

  private get shown(): Shown {
    return (this.knownShown ??= readShown(this.text));
  }

  private get inputs(): Typed {
    return (this.knownInputs ??= readTyped(this.text, templateOf(this.text)));
  }

  private get uses(): ComponentUses {
    return (this.knownUses ??= readComponentUses(this.text, templateOf(this.text), () => this.rows));
  }

  private get markup(): Component {
    return (this.component ??= readComponent(this.text));
  }
}
