/** Values of the interpreter. A text remembers which characters of the mask's input it is made of. */
import type { FunctionNode } from '../../syntax/tree.ts';

/** Origin of a character that is no character of the input. */
export const OWN = -1;
/** Origin of a character that an encoding or a hash made of the input. */
export const ENCODED = -2;

/** A string, and for each UTF-16 unit its index in the input, `OWN` or `ENCODED`. */
export class Text {
  constructor(
    readonly text: string,
    readonly from: readonly number[],
    readonly by?: Encoding,
  ) {}

  get length(): number {
    return this.text.length;
  }

  cut(start: number, end: number): Text {
    return new Text(this.text.slice(start, end), this.from.slice(start, end), this.by);
  }
}

/** How an encoded text can be turned back: an encoding, an unkeyed hash, or a cipher whose key stands in the code. */
export interface Encoding {
  readonly sort: 'encoding' | 'hash' | 'literal-key';
  readonly name: string;
}

/** A number read from the input (`Number(phone)`, `c.charCodeAt(0)`): it may be compared, not calculated with. */
export class Figure {
  constructor(
    readonly value: number,
    readonly text: Text,
  ) {}
}

export class List {
  /** What `match` adds to its result. */
  readonly named = new Map<string, Value>();
  constructor(readonly items: Value[]) {}
}

export class Dict {
  constructor(readonly entries: Map<string, Value>) {}
}

export class Pattern {
  lastIndex = 0;
  constructor(readonly regexp: RegExp) {}
}

/** A function that can be called: one of the file's, or one of the language's. */
export class Callable {
  constructor(
    readonly call: (args: Value[]) => Value,
    readonly node?: FunctionNode,
  ) {}
}

export type Value = undefined | null | boolean | number | Text | Figure | List | Dict | Pattern | Callable;

/** The code does something that the interpreter does not know, or too much of it. */
export class NotUnderstood extends Error {}

/** What the code itself throws. */
export class Thrown extends Error {}

export const MAX_TEXT = 2_000;

/** A text of the code's own. */
export function own(text: string): Text {
  return new Text(text, new Array<number>(text.length).fill(OWN));
}

/** The text that a mask is run on. */
export function input(text: string): Text {
  return new Text(
    text,
    Array.from({ length: text.length }, (_, index) => index),
  );
}

export function join(texts: readonly Text[]): Text {
  const [only] = texts;
  if (texts.length === 1 && only) return only;
  const text = texts.map((part) => part.text).join('');
  if (text.length > MAX_TEXT) throw new NotUnderstood('text');
  return new Text(
    text,
    texts.flatMap((part) => part.from),
    texts.find((part) => part.by)?.by,
  );
}

/** A value as `String(value)` shows it. */
export function toText(value: Value): Text {
  if (value instanceof Text) return value;
  if (value instanceof Figure) return figureText(value);
  if (value instanceof List)
    return join(value.items.flatMap((item, index) => [...(index > 0 ? [own(',')] : []), textOrNothing(item)]).concat(own('')));
  if (value === undefined || value === null || typeof value === 'boolean' || typeof value === 'number') return own(String(value));
  throw new NotUnderstood('text of an object');
}

/** A value as `join` shows it: nothing for `undefined` and `null`. */
export function textOrNothing(value: Value): Text {
  return value === undefined || value === null ? own('') : toText(value);
}

/** The digits that were read stay visible when the number is written out again. */
function figureText({ value, text }: Figure): Text {
  const written = String(value);
  const at = text.text.indexOf(written);
  if (at < 0) throw new NotUnderstood('number');
  return text.cut(at, at + written.length);
}

export function toNumber(value: Value): number {
  if (typeof value === 'number') return value;
  if (value instanceof Text) return Number(value.text);
  if (value instanceof Figure) throw new NotUnderstood('calculation with the input');
  if (value === undefined || value === null || typeof value === 'boolean') return Number(value);
  throw new NotUnderstood('number of an object');
}

export function isTruthy(value: Value): boolean {
  if (value instanceof Text) return value.text !== '';
  if (value instanceof Figure) return Boolean(value.value);
  return Boolean(value);
}

/** A value as the language compares it: texts and figures by content, objects by identity. */
export function primitive(value: Value): unknown {
  return value instanceof Text ? value.text : value instanceof Figure ? value.value : value;
}

/** Elements that spreading or `for … of` yields; a text yields its code points. */
export function iterate(value: Value): Value[] {
  if (value instanceof List) return [...value.items];
  if (!(value instanceof Text)) throw new NotUnderstood('iteration');
  const points: Text[] = [];
  for (let at = 0; at < value.length;) {
    const width = (value.text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    points.push(value.cut(at, at + width));
    at += width;
  }
  return points;
}
