/** Methods of arrays. */
import { clamp, whole } from './string-methods.ts';
import {
  Callable,
  List,
  NotUnderstood,
  Thrown,
  isTruthy,
  iterate,
  join,
  own,
  primitive,
  textOrNothing,
  toText,
  type Value,
} from './values.ts';

const MAX_ITEMS = 2_000;

type Method = (list: List, args: readonly Value[]) => Value;

const methods: Readonly<Record<string, Method>> = {
  map: (list, [fn]) => new List(list.items.map((item, index) => callback(fn).call([item, index, list]))),
  forEach: (list, [fn]) => {
    for (const [index, item] of list.items.entries()) callback(fn).call([item, index, list]);
    return undefined;
  },
  filter: (list, [fn]) => new List(list.items.filter((item, index) => isTruthy(callback(fn).call([item, index, list])))),
  find: (list, [fn]) => list.items.find((item, index) => isTruthy(callback(fn).call([item, index, list]))),
  findIndex: (list, [fn]) => list.items.findIndex((item, index) => isTruthy(callback(fn).call([item, index, list]))),
  some: (list, [fn]) => list.items.some((item, index) => isTruthy(callback(fn).call([item, index, list]))),
  every: (list, [fn]) => list.items.every((item, index) => isTruthy(callback(fn).call([item, index, list]))),
  flatMap: (list, [fn]) => new List(list.items.flatMap((item, index) => flattened(callback(fn).call([item, index, list])))),
  flat: (list) => new List(list.items.flatMap(flattened)),
  reduce: (list, args) => reduced([...list.items.entries()], args, list),
  reduceRight: (list, args) => reduced([...list.items.entries()].reverse(), args, list),
  join: (list, [separator]) => {
    const glue = separator === undefined ? own(',') : toText(separator);
    return join(list.items.flatMap((item, index) => [...(index > 0 ? [glue] : []), textOrNothing(item)]).concat(own('')));
  },
  slice: (list, [start, end]) => new List(list.items.slice(...clamp(list.items, start, end))),
  splice: (list, args) => {
    const [start, count, ...added] = args;
    const [from] = clamp(list.items, start, undefined);
    return new List(list.items.splice(from, args.length === 1 ? list.items.length : whole(count), ...added));
  },
  fill: (list, [value, start, end]) => {
    const [from, to] = clamp(list.items, start, end);
    list.items.fill(value, from, to);
    return list;
  },
  reverse: (list) => {
    list.items.reverse();
    return list;
  },
  toReversed: (list) => new List([...list.items].reverse()),
  with: (list, [at, value]) => {
    const place = whole(at) < 0 ? list.items.length + whole(at) : whole(at);
    if (!(place in list.items)) throw new Thrown('place');
    return new List(list.items.map((item, index) => (index === place ? value : item)));
  },
  concat: (list, args) => new List([...list.items, ...args.flatMap(flattened)]),
  push: (list, args) => {
    if (list.items.length > MAX_ITEMS) throw new NotUnderstood('long list');
    return list.items.push(...args);
  },
  unshift: (list, args) => list.items.unshift(...args),
  pop: (list) => list.items.pop(),
  shift: (list) => list.items.shift(),
  at: (list, [at]) => list.items.at(whole(at)),
  indexOf: (list, [value]) => list.items.findIndex((item) => primitive(item) === primitive(value)),
  includes: (list, [value]) => list.items.some((item) => primitive(item) === primitive(value)),
  keys: (list) => new List(list.items.map((_, index) => index)),
  values: (list) => list,
  entries: (list) => new List(list.items.map((item, index) => new List([index, item]))),
  toString: (list: List) => toText(list),
};

/** Calls a method of an array. */
export function callListMethod(list: List, name: string, args: readonly Value[]): Value {
  const method = Object.hasOwn(methods, name) ? methods[name] : undefined;
  if (!method) throw new NotUnderstood(`method ${name}`);
  return method(list, args);
}

/** An array of `length` empty places. */
export function emptyList(length: number): List {
  if (!(length >= 0) || !Number.isInteger(length)) throw new Thrown('length');
  if (length > MAX_ITEMS) throw new NotUnderstood('length');
  return new List(new Array<Value>(length).fill(undefined));
}

function callback(fn: Value): Callable {
  if (!(fn instanceof Callable)) throw new NotUnderstood('callback');
  return fn;
}

function flattened(value: Value): Value[] {
  return value instanceof List ? iterate(value) : [value];
}

function reduced(entries: readonly (readonly [index: number, item: Value])[], [fn, ...initial]: readonly Value[], list: List): Value {
  const [first, ...others] = entries;
  if (initial.length === 0 && !first) throw new Thrown('reduce');
  const rest = initial.length === 0 ? others : entries;
  return rest.reduce<Value>(
    (sum, [index, item]) => callback(fn).call([sum, item, index, list]),
    initial.length === 0 ? first?.[1] : initial[0],
  );
}
