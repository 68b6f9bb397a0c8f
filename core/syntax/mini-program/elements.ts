/** Elements of markup that pass events to functions, with what is typed into them. */
import { EVENT_ATTRIBUTE, TYPED_IN } from '../../catalog/platforms/mini-program-dialects.ts';
import { NAMING_ATTRIBUTES } from '../../catalog/markup/elements.ts';
import type { Range } from '../../types.ts';
import type { DatasetValue, MarkupElement, MarkupInput } from '../../parsed-file.ts';
import type { Attribute } from './attributes.ts';
import type { MarkupPlace, MarkupSource } from './reading.ts';
import { mustachesIn } from './readable.ts';

const HANDLER = /^[a-z_$][\w$]*$/i;
/** What an event carries of the element: https://developers.weixin.qq.com/miniprogram/dev/framework/view/wxml/event.html */
const BROUGHT = /^(?:data-|mark:)/;
const NAME = /[a-z_$][\w$]*/gi;

/** An element that is being read; the inputs inside of a form are added to it. */
export interface OpenElement extends MarkupElement {
  readonly texts: Map<string, string>;
  readonly inputs: MarkupInput[];
  readonly dataset: DatasetValue[];
}

/** What an element is, as far as its constant attributes show it. */
export function openElement(attributes: readonly Attribute[], { text }: MarkupSource): OpenElement {
  const constant = attributes.filter(({ value }) => !text.slice(value.start, value.end).includes('{{'));
  return { texts: new Map(constant.map(({ name, value }) => [name, text.slice(value.start, value.end)])), inputs: [], dataset: [] };
}

/** The functions that an element calls, and what it passes to them; `settle` gives the state's path of a value. */
export function placesOf(
  tag: string,
  attributes: readonly Attribute[],
  element: OpenElement,
  source: MarkupSource,
  settle: (value: Range) => DatasetValue['path'],
): MarkupPlace[] {
  if (!attributes.some(({ name }) => EVENT_ATTRIBUTE.test(name))) return [];
  return attributes.flatMap(({ name, value }): MarkupPlace[] => {
    const event = EVENT_ATTRIBUTE.exec(name);
    if (event) {
      const handler = source.text.slice(value.start, value.end);
      return HANDLER.test(handler)
        ? [place('handler', name.slice(event[0].length).toLowerCase(), tag, value, element, source, [value])]
        : [];
    }
    const expressions = BROUGHT.test(name) ? mustachesIn(source.text, value.start, value.end) : [];
    const key = expressions.length > 0 ? datasetName(name) : undefined;
    if (key !== undefined)
      element.dataset.push({ name: key, path: settle(value), range: { start: source.start + value.start, end: source.start + value.end } });
    return expressions.length > 0 ? [place('bound', name, tag, value, element, source, expressions)] : [];
  });
}

/** `data-user-name` is `userName` in a dataset; undefined for other attributes. */
export function datasetName(attribute: string): string | undefined {
  return attribute.startsWith('data-')
    ? attribute
        .slice(5)
        .toLowerCase()
        .replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
    : undefined;
}

/** A value of an element with the expressions in it; no name in them is the script's. */
export function place(
  role: MarkupPlace['role'],
  name: string,
  tag: string,
  value: Range,
  element: MarkupElement,
  { text, start }: MarkupSource,
  expressions: readonly Range[],
): MarkupPlace {
  const locals = expressions.flatMap((expression) => text.slice(expression.start, expression.end).match(NAME) ?? []);
  return {
    role,
    name,
    tag,
    locals,
    element,
    value: { start: value.start + start, end: value.end + start },
    expressions: expressions.map((expression) => ({
      at: { index: expression.start + start, line: 1, column: 0 },
      end: expression.end + start,
      marked: { start: expression.start + start - 2, end: expression.end + start + 2 },
    })),
  };
}

/** An input, when something is typed into the element. */
export function inputOf(
  tag: string,
  { texts }: MarkupElement,
  bound: readonly string[],
  label: string,
  range: Range,
): MarkupInput | undefined {
  if (!TYPED_IN.test(tag) && bound.length === 0) return undefined;
  const told = [...texts].filter(([name, text]) => NAMING_ATTRIBUTES.test(name) && HANDLER.test(text)).map(([, text]) => text);
  return { name: texts.get('name') ?? '', fields: [...bound, ...told], label, type: texts.get('type') ?? '', range };
}
