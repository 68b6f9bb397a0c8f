/** Reads the markup of a mini-program's page or component: what it shows, repeats and binds, and which functions it calls. */
import { NodeTypes, type ElementNode, type TemplateChildNode } from '@vue/compiler-dom';
import { BOUND_ATTRIBUTE, CODE_ELEMENTS, EVENT_ATTRIBUTE, TYPED_IN } from '../../catalog/platforms/mini-program-dialects.ts';
import type { Range } from '../../types.ts';
import type { FieldBinding, GivenBinding, RowBinding } from '../../parsed-file.ts';
import type { Comment } from '../../types.ts';
import { collectComments } from '../components/markup.ts';
import { pathsIn, plainPath } from '../state-paths.ts';
import { attributeNamed, attributesOf, directive, type Attribute } from './attributes.ts';
import { inputOf, openElement, placesOf, type OpenElement } from './elements.ts';
import { Labels } from '../field-labels.ts';
import { leaksOf } from './leaks.ts';
import { NamesInScope, type StatePath } from './names-in-scope.ts';
import { mustachesIn, readElements } from './readable.ts';
import type { LoadMarkup, MarkupPlace, MarkupReading, MarkupSource } from './reading.ts';

const NAME = /^[a-z_$][\w$]*$/i;
const MAX_ENTRIES = 2_000;
const MAX_DEPTH = 6;

/** A `<template name>`, and the text that it stands in. */
interface Definition {
  readonly element: ElementNode;
  readonly source: MarkupSource;
  isUsed: boolean;
}

/** Reads a markup with what it imports and includes. Never throws for damaged markup; nested too deeply, a `RangeError`. */
export function readMarkup(source: MarkupSource, load: LoadMarkup): MarkupReading {
  return new Reader(load).read(source);
}

class Reader {
  private readonly fields: FieldBinding[] = [];
  private readonly rows: RowBinding[] = [];
  private readonly places: MarkupPlace[] = [];
  private readonly given: GivenBinding[] = [];
  private readonly selectors = new Map<string, string>();
  private readonly comments: Comment[] = [];
  private readonly labels = new Labels();
  private readonly definitions = new Map<string, Definition>();
  private readonly forms: OpenElement[] = [];
  private depth = 0;

  constructor(private readonly load: LoadMarkup) {}

  read(source: MarkupSource): MarkupReading {
    const { children } = readElements(source.text);
    collectComments(children, source.text.length, this.comments);
    this.define(children, source);
    this.visit(children, NamesInScope.PAGE, source);
    for (const definition of this.definitions.values())
      if (!definition.isUsed && definition.source === source)
        this.visit(definition.element.children, new NamesInScope(undefined, new Map(), true), source);
    const { fields, rows, places, comments, given, selectors } = this;
    return { fields, rows, places, comments, given, selectors, labels: this.labels.found };
  }

  /** Templates stand anywhere, before their use or behind it. */
  private define(children: readonly TemplateChildNode[], source: MarkupSource): void {
    for (const child of children) {
      if (child.type !== NodeTypes.ELEMENT) continue;
      const name = child.tag === 'template' ? textOf(attributesOf(child), 'name', source) : undefined;
      if (name !== undefined && !this.definitions.has(name)) this.definitions.set(name, { element: child, source, isUsed: false });
      if (child.tag === 'import') this.bring(child, source, (imported) => this.define(readElements(imported.text).children, imported));
      this.define(child.children, source);
    }
  }

  private bring(element: ElementNode, source: MarkupSource, use: (brought: MarkupSource) => void): void {
    const src = textOf(attributesOf(element), 'src', source);
    const brought = src === undefined || this.depth >= MAX_DEPTH ? undefined : this.load(src, source.id);
    if (!brought) return;
    this.depth++;
    use(brought);
    this.depth--;
  }

  private visit(children: readonly TemplateChildNode[], scope: NamesInScope, source: MarkupSource): void {
    for (const child of children) {
      if (this.fields.length + this.rows.length + this.places.length > MAX_ENTRIES) return;
      if (child.type === NodeTypes.TEXT) this.labels.say(source.text.slice(child.loc.start.offset, child.loc.end.offset));
      else if (child.type === NodeTypes.INTERPOLATION)
        this.show({ start: child.loc.start.offset, end: child.loc.end.offset }, scope, source, true);
      else if (child.type === NodeTypes.ELEMENT && !CODE_ELEMENTS.includes(child.tag)) this.element(child, scope, source);
    }
  }

  private element(element: ElementNode, outer: NamesInScope, source: MarkupSource): void {
    const { tag } = element;
    const all = attributesOf(element);
    const list = directive(all, 'for') ?? directive(all, 'for-items');
    const attributes = list ? all.filter((attribute) => attribute !== list) : all;
    if (tag === 'import' || (tag === 'template' && attributeNamed(attributes, 'name'))) return;
    if (list) this.show(list.value, outer, source, false);
    const repeated = list && this.repeat(element, list, attributes, outer, source);
    const scope = this.slotScope(attributes, source, repeated?.scope ?? outer);
    let opened: OpenElement | undefined;
    if (tag === 'include') this.bring(element, source, (included) => this.visit(readElements(included.text).children, scope, included));
    else if (tag === 'template') this.use(attributes, scope, source);
    else opened = this.attributes(tag, attributes, scope, source);
    if (tag === 'form' && opened) this.forms.push(opened);
    this.visit(element.children, scope, source);
    if (tag === 'form' && opened) this.forms.pop();
    const hidden = repeated && outer.find(repeated.item);
    if (hidden)
      this.rows.push({ name: repeated.item, path: hidden.path ?? [], start: source.start + element.loc.end.offset, role: 'element' });
  }

  /** The name that a list gives to its elements, and what is known inside of it. */
  private repeat(
    element: ElementNode,
    { value }: Attribute,
    attributes: readonly Attribute[],
    outer: NamesInScope,
    source: MarkupSource,
  ): { readonly item: string; readonly scope: NamesInScope } {
    const { own, ownIndex, list } = listOf(inBraces(value, source));
    const named = (name: string): string | undefined => {
      const attribute = directive(attributes, name);
      return attribute && valueOf(attribute, source).trim();
    };
    const item = own ?? named('for-item') ?? 'item';
    const index = ownIndex ?? named('for-index') ?? 'index';
    const path = settled(list, outer);
    this.rows.push({ name: item, path: path ?? [], start: source.start + element.loc.start.offset, role: 'element' });
    return {
      item,
      scope: new NamesInScope(
        outer,
        new Map<string, StatePath>([
          [index, undefined],
          [item, path],
        ]),
      ),
    };
  }

  private slotScope(attributes: readonly Attribute[], source: MarkupSource, outer: NamesInScope): NamesInScope {
    const slot = attributeNamed(attributes, 'slot-scope');
    const name = slot && valueOf(slot, source).trim();
    return name !== undefined && NAME.test(name) ? new NamesInScope(outer, new Map([[name, undefined]])) : outer;
  }

  /** `<template is="card" data="{{...order, index}}">` */
  private use(attributes: readonly Attribute[], scope: NamesInScope, source: MarkupSource): void {
    const is = attributeNamed(attributes, 'is');
    const name = is && valueOf(is, source);
    const definition = name === undefined ? undefined : this.definitions.get(name);
    if (!definition || this.depth >= MAX_DEPTH) return;
    const data = attributeNamed(attributes, 'data');
    definition.isUsed = true;
    const given = givenTo(data ? inBraces(data.value, source) : '', scope);
    const start = definition.source.start + definition.element.loc.start.offset;
    for (const each of given.names) this.rows.push({ name: each, path: given.find(each)?.path ?? [], start, role: 'element' });
    this.depth++;
    this.visit(definition.element.children, given, definition.source);
    this.depth--;
  }

  private attributes(tag: string, attributes: readonly Attribute[], scope: NamesInScope, source: MarkupSource): OpenElement {
    const element = openElement(attributes, source);
    const bound: string[] = [];
    for (const { name, value } of attributes) {
      if (BOUND_ATTRIBUTE.test(name) && (name !== 'value' || TYPED_IN.test(tag))) bound.push(...this.bind(value, scope, source));
      else if (!EVENT_ATTRIBUTE.test(name)) this.show(value, scope, source, false);
    }
    if (tag.includes('-')) this.give(tag, attributes, element, scope, source);
    this.places.push(
      ...placesOf(tag, attributes, element, source, (value) => settled(inBraces(value, source), scope)),
      ...leaksOf(tag, attributes, element, source),
    );
    const named = ['name', 'data-field', 'data-name']
      .map((name) => element.texts.get(name))
      .find((text) => text !== undefined && NAME.test(text));
    const fields = named === undefined ? bound : [...bound, named];
    const isInput = TYPED_IN.test(tag) || bound.length > 0;
    const label =
      isInput || named !== undefined
        ? this.labels.type(
            ['label', 'title', 'placeholder'].flatMap((name) => element.texts.get(name) ?? []),
            fields,
          )
        : '';
    const first = attributes[0]?.value.start ?? 0;
    const input = inputOf(tag, element, bound, label, { start: source.start + first, end: source.start + first });
    if (input) for (const holder of [element, ...this.forms]) holder.inputs.push(input);
    return element;
  }

  /** `<buyer-card id="card" buyer="{{item}}">` */
  private give(tag: string, attributes: readonly Attribute[], { texts }: OpenElement, scope: NamesInScope, source: MarkupSource): void {
    for (const [name, sign] of [
      ['id', '#'],
      ['class', '.'],
    ] as const)
      for (const text of texts.get(name)?.split(/\s+/) ?? []) this.selectors.set(sign + text, tag);
    for (const { name, value } of attributes) {
      const [only] = mustachesIn(source.text, value.start, value.end);
      if (only && !EVENT_ATTRIBUTE.test(name))
        this.given.push({
          tag,
          name: name.replace(/^model:/, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
          path: settled(inBraces(value, source), scope),
          range: { start: source.start + value.start, end: source.start + value.end },
        });
    }
  }

  /** The last name of what an input is bound to. */
  private bind(value: Range, scope: NamesInScope, source: MarkupSource): string[] {
    const path = settled(inBraces(value, source), scope);
    if (path && path.length > 1) this.fields.push({ path, range: { start: source.start + value.start, end: source.start + value.end } });
    return path ? path.slice(-1) : [];
  }

  private show({ start, end }: Range, scope: NamesInScope, source: MarkupSource, isText: boolean): void {
    for (const mustache of mustachesIn(source.text, start, end)) {
      const expression = source.text.slice(mustache.start, mustache.end);
      const shown: (readonly string[])[] = [];
      for (const { path: written, index, length } of pathsIn(expression)) {
        const path = scope.settled(written);
        if (!path || path.length < 2) continue;
        const at = source.start + mustache.start + index;
        this.fields.push({ path, range: { start: at, end: at + length }, isShown: true });
        shown.push(path);
      }
      const alone = shown.length === 1 ? shown[0] : plainPath(expression);
      if (isText && alone) this.labels.show(alone);
    }
  }
}

/** `list`, and `item, index in list` of Baidu's dialect. */
function listOf(repeated: string): { readonly own?: string; readonly ownIndex?: string; readonly list: string } {
  const bare = repeated.split(/\strackBy\s/i)[0] ?? '';
  const at = bare.search(/\sin\s/);
  const [own, ownIndex] = at < 0 ? [] : (bare.slice(0, at).match(/[a-z_$][\w$]*/gi) ?? []);
  return { own, ownIndex, list: at < 0 ? bare : bare.slice(at + 4) };
}

/** Names that a template sees: `...order, phone: item.tel, index`. */
function givenTo(data: string, scope: NamesInScope): NamesInScope {
  const given = new Map<string, StatePath>();
  let rest: StatePath;
  for (const part of data.split(',')) {
    const colon = part.indexOf(':');
    const name = (colon < 0 ? part : part.slice(0, colon)).trim();
    if (name.startsWith('...')) rest = settled(name.slice(3), scope) ?? rest;
    else if (NAME.test(name)) given.set(name, settled(colon < 0 ? name : part.slice(colon + 1), scope));
  }
  return new NamesInScope(undefined, given, true, rest);
}

/** The state's path that an expression is; of `list || []` the first. */
function settled(expression: string, scope: NamesInScope): StatePath {
  const [first = ''] = expression.split('||');
  const plain = plainPath(first);
  return plain && scope.settled(plain);
}

/** The expression of a value that is one pair of braces, or the value itself. */
function inBraces({ start, end }: Range, { text }: MarkupSource): string {
  const value = text.slice(start, end).trim();
  const [only, second] = mustachesIn(text, start, end);
  return only && !second && value.startsWith('{{') && value.endsWith('}}') ? text.slice(only.start, only.end) : value;
}

function valueOf({ value }: Attribute, { text }: MarkupSource): string {
  return text.slice(value.start, value.end);
}

function textOf(attributes: readonly Attribute[], name: string, source: MarkupSource): string | undefined {
  const attribute = attributeNamed(attributes, name);
  return attribute && valueOf(attribute, source);
}
