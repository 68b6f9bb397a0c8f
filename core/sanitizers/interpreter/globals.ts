/** Functions of the language and of lodash that masks use. */
import { LODASH_ON_TEXTS } from '../../catalog/call-words/texts.ts';
import { LODASH_ON_LISTS } from '../../catalog/call-words/lists.ts';
import { clamp, callStringMethod, repeated, whole } from './string-methods.ts';
import { callListMethod, emptyList } from './list-methods.ts';
import { compile, split } from './regexp.ts';
import {
  Callable,
  Dict,
  Figure,
  List,
  NotUnderstood,
  Pattern,
  Text,
  isTruthy,
  iterate,
  join,
  own,
  primitive,
  textOrNothing,
  toNumber,
  toText,
  type Value,
} from './values.ts';

type Native = (...args: Value[]) => Value;

const functions: Readonly<Record<string, Native>> = {
  String: (value) => (value === undefined ? own('undefined') : toText(value)),
  Number: (value) => (value instanceof Text ? numberIn(value, Number) : value instanceof Figure ? value : toNumber(value)),
  parseInt: parsed(parseInt),
  parseFloat: parsed(parseFloat),
  'Number.parseInt': parsed(parseInt),
  Boolean: (value) => isTruthy(value),
  isNaN: (value) => Number.isNaN(value instanceof Figure ? value.value : toNumber(value)),
  'Number.isNaN': (value) => Number.isNaN(primitive(value)),
  'Number.isInteger': (value) => Number.isInteger(primitive(value)),
  'Number.isSafeInteger': (value) => Number.isSafeInteger(primitive(value)),
  'String.fromCharCode': (...codes) =>
    join(codes.map((code) => (code instanceof Figure ? code.text : own(String.fromCharCode(toNumber(code)))))),
  Array: (...items) => (items.length === 1 && typeof items[0] === 'number' ? emptyList(items[0]) : new List(items)),
  'Array.of': (...items) => new List(items),
  'Array.isArray': (value) => value instanceof List,
  'Array.from': (source, map) => {
    const items = source instanceof Dict ? emptyList(Math.max(0, whole(source.entries.get('length')))).items : iterate(source);
    return map === undefined ? new List(items) : callListMethod(new List(items), 'map', [map]);
  },
  'Object.keys': (value) => new List([...dict(value).entries.keys()].map(own)),
  'Object.values': (value) => new List([...dict(value).entries.values()]),
  RegExp: (source, flags) => (source instanceof Pattern ? source : compile(constant(source), flags === undefined ? '' : constant(flags))),
  'Math.max': (...values) => Math.max(...values.map(toNumber)),
  'Math.min': (...values) => Math.min(...values.map(toNumber)),
  'Math.floor': (value) => Math.floor(toNumber(value)),
  'Math.ceil': (value) => Math.ceil(toNumber(value)),
  'Math.round': (value) => Math.round(toNumber(value)),
  'Math.trunc': (value) => Math.trunc(toNumber(value)),
  'Math.abs': (value) => Math.abs(toNumber(value)),
  'console.log': () => undefined,
  'console.warn': () => undefined,
  'console.error': () => undefined,
};

const lodash: Readonly<Record<string, Native>> = {
  toString: (value: Value) => textOrNothing(value),
  isEmpty: (value) => sizeOf(value) === 0,
  isString: (value) => value instanceof Text,
  isNil: (value) => value === undefined || value === null,
  size: sizeOf,
  toArray: (value) => new List(iterate(value)),
  truncate: (text, options) => {
    const value = toText(text);
    const length = options instanceof Dict && options.entries.has('length') ? whole(options.entries.get('length')) : 30;
    const omission = options instanceof Dict && options.entries.has('omission') ? toText(options.entries.get('omission')) : own('...');
    return value.length <= length ? value : join([value.cut(0, Math.max(0, length - omission.length)), omission]);
  },
  take: (list, count) => new List(iterate(list).slice(0, count === undefined ? 1 : whole(count))),
  takeRight: (list, count) => new List(iterate(list).slice(-(count === undefined ? 1 : whole(count)) || Infinity)),
  drop: (list, count) => new List(iterate(list).slice(count === undefined ? 1 : whole(count))),
  head: (list) => iterate(list)[0],
  first: (list) => iterate(list)[0],
  last: (list) => iterate(list).at(-1),
  map: (list, fn) => callListMethod(new List(iterate(list)), 'map', [fn]),
  times: (count, fn) => {
    const indexes = new List(emptyList(whole(count)).items.map((_, index) => index));
    return fn === undefined ? indexes : callListMethod(indexes, 'map', [fn]);
  },
  includes: (value, wanted) =>
    value instanceof Text ? callStringMethod(value, 'includes', [wanted]) : callListMethod(new List(iterate(value)), 'includes', [wanted]),
  repeat: (text, count) => repeated(toText(text), whole(count)),
  split: (text, separator) => new List(split(toText(text), separator)),
  pad: (text, length, filler) => {
    const value = toText(text);
    const missing = Math.max(0, whole(length) - value.length);
    const start = callStringMethod(value, 'padStart', [value.length + Math.floor(missing / 2), filler]);
    return callStringMethod(toText(start), 'padEnd', [length, filler]);
  },
  slice: (list, start, end) => {
    const items = iterate(list);
    return new List(items.slice(...clamp(items, start, end)));
  },
};

/** A function of the language by the name it is called with (`Math.max`, `Array.from`); undefined when it is none. */
export function globalFunction(name: string): Callable | undefined {
  const fn = Object.hasOwn(functions, name) ? functions[name] : undefined;
  return fn && new Callable((args) => fn(...args));
}

/** A function of lodash. */
export function lodashFunction(name: string): Callable | undefined {
  const fn = Object.hasOwn(lodash, name) ? lodash[name] : undefined;
  if (fn) return new Callable((args) => fn(...args));
  if (LODASH_ON_TEXTS.has(name)) return new Callable(([text, ...rest]) => callStringMethod(toText(text), METHOD_OF[name] ?? name, rest));
  return LODASH_ON_LISTS.has(name) ? new Callable(([list, ...rest]) => callListMethod(new List(iterate(list)), name, rest)) : undefined;
}

const METHOD_OF: Readonly<Record<string, string>> = { toUpper: 'toUpperCase', toLower: 'toLowerCase' };

/** `parseInt`, `parseFloat`. */
function parsed(read: (text: string, radix?: number) => number): Native {
  return (value, radix) =>
    value instanceof Figure
      ? value
      : numberIn(value instanceof Text ? value : own(String(primitive(value))), (text) => read(text, whole(radix)));
}

/** A number that is written in a text: a figure when the text is the input's. */
function numberIn(text: Text, read: (text: string) => number): Value {
  const number = read(text.text);
  return text.from.some((index) => index >= 0) && !Number.isNaN(number) ? new Figure(number, text) : number;
}

function sizeOf(value: Value): number {
  return value instanceof Dict ? value.entries.size : value instanceof List || value instanceof Text ? iterate(value).length : 0;
}

function dict(value: Value): Dict {
  if (!(value instanceof Dict)) throw new NotUnderstood('object');
  return value;
}

/** Text of the code's own; a pattern that is built from the input is not looked at. */
function constant(value: Value): string {
  const text = toText(value);
  if (text.from.some((index) => index >= 0)) throw new NotUnderstood('pattern from the input');
  return text.text;
}
