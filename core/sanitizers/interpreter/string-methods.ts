/** Methods of strings, with the origin of every character. */
import { allMatches, matchFrom, matchList, matchesOf, replace, split } from './regexp.ts';
import { Figure, List, MAX_TEXT, NotUnderstood, Pattern, Text, Thrown, join, own, toNumber, toText, type Value } from './values.ts';

type Method = (text: Text, args: readonly Value[]) => Value;

const methods: Readonly<Record<string, Method>> = {
  slice: (text, [start, end]) => text.cut(...clamp(text, start, end)),
  substring: (text, [start, end]) => {
    const from = within(text, start, 0);
    const to = within(text, end, text.length);
    return text.cut(Math.min(from, to), Math.max(from, to));
  },
  substr: (text, [start, length]) => {
    const [from] = clamp(text, start, undefined);
    return text.cut(from, length === undefined ? text.length : Math.max(from, Math.min(text.length, from + whole(length))));
  },
  charAt: (text, [at]) => text.cut(...unit(whole(at))),
  at: (text, [at]) => {
    const index = whole(at) < 0 ? text.length + whole(at) : whole(at);
    return index >= 0 && index < text.length ? text.cut(index, index + 1) : undefined;
  },
  charCodeAt: (text, [at]) => new Figure(text.text.charCodeAt(whole(at)), text.cut(...unit(whole(at)))),
  codePointAt: (text, [at]) => {
    const point = text.text.codePointAt(whole(at));
    return point === undefined ? undefined : new Figure(point, text.cut(...unit(whole(at))));
  },
  concat: (text, args) => join([text, ...args.map(toText)]),
  includes: (text, [wanted, from]) => text.text.includes(toText(wanted).text, whole(from)),
  indexOf: (text, [wanted, from]) => text.text.indexOf(toText(wanted).text, whole(from)),
  lastIndexOf: (text, [wanted, from]) => text.text.lastIndexOf(toText(wanted).text, from === undefined ? text.length : whole(from)),
  startsWith: (text, [wanted, at]) => text.text.startsWith(toText(wanted).text, whole(at)),
  endsWith: (text, [wanted, end]) => text.text.endsWith(toText(wanted).text, end === undefined ? text.length : whole(end)),
  padStart: (text, [length, filler]) => join([padding(text, length, filler), text]),
  padEnd: (text, [length, filler]) => join([text, padding(text, length, filler)]),
  repeat: (text, [count]) => repeated(text, whole(count)),
  replace: (text, [search, replacement]) => replace(text, search, replacement, false),
  replaceAll: (text, [search, replacement]) => replace(text, search, replacement, true),
  split: (text, [separator, limit]) => new List(split(text, separator).slice(0, limit === undefined ? undefined : whole(limit))),
  match: (text, [pattern]) => {
    const search = patternOf(pattern);
    if (search.regexp.global) {
      const matches = allMatches(search, text);
      return matches.length > 0 ? new List(matches.map(({ start, end }) => text.cut(start, end))) : null;
    }
    const first = matchFrom(search, text, 0);
    return first ? matchList(text, first) : null;
  },
  matchAll: (text, [pattern]) => new List(allMatches(patternOf(pattern), text).map((match) => matchList(text, match))),
  search: (text, [pattern]) => matchesOf(patternOf(pattern), text, false)[0]?.start ?? -1,
  toUpperCase: (text) => mapped(text, text.text.toUpperCase()),
  toLowerCase: (text) => mapped(text, text.text.toLowerCase()),
  normalize: (text, [form]) => mapped(text, text.text.normalize(form === undefined ? undefined : toText(form).text)),
  trim: (text) => trimmed(text, true, true),
  trimStart: (text) => trimmed(text, true, false),
  trimEnd: (text) => trimmed(text, false, true),
  toString: (text: Text) => text,
  valueOf: (text: Text) => text,
};

/** Calls a method of a string. */
export function callStringMethod(text: Text, name: string, args: readonly Value[]): Value {
  const method = Object.hasOwn(methods, name) ? methods[name] : undefined;
  if (!method) throw new NotUnderstood(`method ${name}`);
  return method(text, args);
}

/** Names of the methods above: what reads or cuts a string. */
export function isStringMethod(name: string): boolean {
  return Object.hasOwn(methods, name);
}

export function repeated(text: Text, count: number): Text {
  if (count < 0) throw new Thrown('repeat');
  if (count * text.length > MAX_TEXT) throw new NotUnderstood('repeat');
  return join([own(''), ...new Array<Text>(count).fill(text)]);
}

function padding(text: Text, length: Value, filler: Value): Text {
  const missing = whole(length) - text.length;
  const fill = filler === undefined ? own(' ') : toText(filler);
  if (missing <= 0 || fill.length === 0) return own('');
  return repeated(fill, Math.ceil(missing / fill.length)).cut(0, missing);
}

function mapped(text: Text, changed: string): Text {
  if (changed.length !== text.length) throw new NotUnderstood('length');
  return new Text(changed, text.from, text.by);
}

function trimmed(text: Text, atStart: boolean, atEnd: boolean): Text {
  const start = atStart ? text.length - text.text.trimStart().length : 0;
  const end = atEnd ? text.text.trimEnd().length : text.length;
  return text.cut(start, Math.max(start, end));
}

function patternOf(value: Value): Pattern {
  if (!(value instanceof Pattern)) throw new NotUnderstood('pattern');
  return value;
}

function unit(at: number): [number, number] {
  return at >= 0 ? [at, at + 1] : [0, 0];
}

export function whole(value: Value): number {
  return value === undefined ? 0 : Math.trunc(toNumber(value)) || 0;
}

/** Start and end of `slice`, negative positions counted from the end. */
export function clamp({ length }: { readonly length: number }, start: Value, end: Value): [number, number] {
  const position = (value: Value, fallback: number): number => {
    if (value === undefined) return fallback;
    const at = whole(value);
    return at < 0 ? Math.max(0, length + at) : Math.min(at, length);
  };
  const from = position(start, 0);
  return [from, Math.max(from, position(end, length))];
}

function within({ length }: Text, value: Value, fallback: number): number {
  return value === undefined ? fallback : Math.min(length, Math.max(0, whole(value)));
}
