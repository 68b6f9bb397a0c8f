import { MOUNTS_VUE } from '../../catalog/platforms/pages.ts';
import type { Comment } from '../../types.ts';
import type { Range } from '../../types.ts';
import type { FieldBinding, FieldLabel, ParsedFile, RowBinding, ShownLine, TableBinding, TemplatePart } from '../../parsed-file.ts';
import { readFieldBindings } from '../components/field-bindings.ts';
import { readFieldLabels } from '../components/field-labels.ts';
import { parsePlaces } from '../mini-program/values.ts';
import type { MarkupPlace } from '../mini-program/reading.ts';
import { applyPatches, type Patch } from '../patch.ts';
import { analyzeScopes } from '../script/scopes.ts';
import { readShown, type Shown } from '../components/shown-fields.ts';
import { shownLinesIn } from '../components/shown-lines.ts';
import { readTemplate } from '../components/template.ts';
import { readPageElements } from './elements.ts';
import { scriptPatches, valuePatches } from './filled.ts';
import { interpolationsIn, type Interpolation } from './interpolations.ts';
import { labelsOfInputs } from './page-inputs.ts';
import { MAY_HAVE_PLACES, placesIn } from './places.ts';
import { parseScripts } from './scripts.ts';
import { serverTagsIn, withServerTags } from './server-tags.ts';
import { splitPage, type PageScript } from './split.ts';

type Markup = ReturnType<typeof readPageElements>;

const NONE: readonly never[] = [];

/**
 * A page of HTML: its scripts as one program, and of its markup what calls functions, what is an address with parameters and,
 * where a component is mounted on it, what a component's template would show. Never throws for damaged pages.
 */
export class HtmlFile implements ParsedFile {
  readonly tree: ParsedFile['tree'];
  readonly scopes: ParsedFile['scopes'];
  readonly repaired: readonly Range[];
  readonly htmlComments: readonly Comment[];
  /** The page as it was read: what a server puts in is replaced by as many characters. */
  readonly text: string;
  readonly scripts: readonly PageScript[];
  private readonly isVue: boolean;
  private readonly places: readonly MarkupPlace[];
  private readonly patches: readonly Patch[];
  private readonly written: string;
  private readonly interpolations: readonly Interpolation[];
  private knownMarkup: Markup | undefined;
  private knownTemplates: readonly TemplatePart[] | undefined;
  private knownFields: readonly FieldBinding[] | undefined;
  private knownShown: Shown | undefined;
  private knownLabels: readonly FieldLabel[] | undefined;

  constructor(given: string) {
    this.written = given;
    this.isVue = MOUNTS_VUE.test(given);
    const { scripts, comments } = splitPage(given);
    const interpolations = withServerTags(interpolationsIn(given, this.isVue), serverTagsIn(given, scripts));
    this.interpolations = interpolations;
    const script = parseScripts(given, scripts, interpolations);
    this.scripts = scripts;
    this.htmlComments = comments;
    this.tree = script.tree;
    this.scopes = analyzeScopes(script.tree);
    this.repaired = script.repaired;
    this.places = MAY_HAVE_PLACES.test(given) ? placesIn(this.markup.children, given, interpolations) : NONE;
    this.patches = [...script.patches, ...this.places.flatMap((place) => patchesOf(place, given, interpolations))];
    this.text = applyPatches(given, this.patches);
  }

  get remarks(): readonly Range[] {
    return this.htmlComments.map(({ range }) => range);
  }

  get shownLines(): readonly ShownLine[] {
    return shownLinesIn(this.markup.children);
  }

  /** Its elements. */
  get markup(): Markup {
    return (this.knownMarkup ??= readPageElements(this.written, this.interpolations, this.scripts));
  }

  get templates(): readonly TemplatePart[] {
    return (this.knownTemplates ??= [
      ...(this.isVue ? readTemplate(this.markup, this.text) : NONE),
      ...parsePlaces(this.text, this.places),
    ]);
  }

  get fields(): readonly FieldBinding[] {
    return (this.knownFields ??= this.isVue ? [...readFieldBindings(this.text), ...this.shown.fields] : NONE);
  }

  get rows(): readonly RowBinding[] {
    return this.isVue ? this.shown.rows : NONE;
  }

  get tables(): readonly TableBinding[] {
    return this.isVue ? this.shown.tables : NONE;
  }

  get labels(): readonly FieldLabel[] {
    return (this.knownLabels ??= [
      ...readFieldLabels(this.text),
      ...(/<input|<textarea/i.test(this.written) ? labelsOfInputs(this.markup.children) : NONE),
    ]);
  }

  /** Whether an edit may be made there: it is code of a script, and nothing that a server puts in. */
  isOwnCode({ start, end }: Range): boolean {
    return (
      this.scripts.some((script) => script.holds === 'code' && script.start <= start && end <= script.end) &&
      !this.patches.some((patch) => patch.start < end && start < patch.end)
    );
  }

  /** Whether a server puts values into the page: its marks stand in the markup, or in scripts where they are none of the language. */
  get isFilled(): boolean {
    const isCode = ({ start, end }: Range): boolean =>
      this.scripts.some((script) => script.holds === 'code' && script.start <= start && end <= script.end);
    return (
      this.interpolations.some((mark) => !mark.isAmbiguous || !isCode(mark)) ||
      this.patches.some(({ text }) => text !== undefined && !text.startsWith('${'))
    );
  }

  private get shown(): Shown {
    return (this.knownShown ??= readShown(this.text, { start: 0, end: this.text.length }));
  }
}

function patchesOf({ role, value, expressions }: MarkupPlace, text: string, interpolations: readonly Interpolation[]): Patch[] {
  if (role === 'handler') return scriptPatches(text, value, interpolations, 'ambiguous');
  return expressions.length === 0 ? [] : valuePatches(text, value, interpolations);
}
