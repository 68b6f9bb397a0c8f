/** Rows of all models, found by where a callee comes from. */
import type { Model } from './define-model.ts';
import { models } from './index.ts';
import { readPlace, type Place, type Step } from './place.ts';

/** One flow of a call, ready to be followed. */
export interface Flow {
  readonly from: readonly Place[];
  readonly to: readonly Place[];
  readonly copies: 'value' | 'properties' | 'deep' | 'text' | 'json';
  readonly wrap?: string;
  readonly unwrap?: string;
  readonly only?: Place;
  readonly unless?: Place;
  readonly without?: Place;
}

/** What is known of one callee. */
export interface CallModel {
  /** The package that it is a model of. */
  readonly home: string;
  readonly flows: readonly Flow[];
  /** The type of what it returns. */
  readonly returns?: string;
  /** The types of what stands in that, by the properties that lead there. */
  readonly parts?: ReadonlyMap<string, string>;
  /** What it takes away. */
  readonly empties?: Place;
  /** The arguments without which it gives a function. */
  readonly lacks?: Lacking;
}

/** The number of arguments of a complete call, and which of them a shorter call lacks. */
export interface Lacking {
  readonly count: number;
  readonly end: 'first' | 'last';
}

interface Entry {
  readonly home: string;
  flows: Flow[];
  returns?: string;
  parts?: ReadonlyMap<string, string>;
  empties?: Place;
  lacks?: Lacking;
}

/** What callees that are reached from a global or a package do. */
const functions = new Map<string, Entry>();
/** What methods do, by name and then by the type of their receiver. */
const methods = new Map<string, Map<string, Entry>>();
const globals = new Map<string, string>();
/** Packages that are another one under a name of their own. */
const same = new Map<string, string>();

for (const model of models) add(model);

function add(model: Model): void {
  for (const other of model.alsoIn ?? []) same.set(other, model.package);
  for (const name of model.globals ?? []) globals.set(name, model.package);
  for (const { call, from, to, copies = 'value', wrap, unwrap, only, unless, without } of model.flows ?? []) {
    entryOf(model.package, call).flows.push({
      from: listOf(from).map(readPlace),
      to: listOf(to).map(readPlace),
      copies,
      wrap,
      unwrap,
      only: only === undefined ? undefined : readPlace(only),
      unless: unless === undefined ? undefined : readPlace(unless),
      without: without === undefined ? undefined : readPlace(without),
    });
  }
  for (const [call, type] of Object.entries(model.returns ?? {})) entryOf(model.package, call).returns = type;
  for (const [call, types] of Object.entries(model.parts ?? {})) entryOf(model.package, call).parts = new Map(Object.entries(types));
  for (const [call, place] of Object.entries(model.empties ?? {})) entryOf(model.package, call).empties = readPlace(place);
  for (const [call, count] of Object.entries(model.lackLast ?? {})) entryOf(model.package, call).lacks = { count, end: 'last' };
  for (const [call, count] of Object.entries(model.lackFirst ?? {})) entryOf(model.package, call).lacks = { count, end: 'first' };
}

function entryOf(home: string, call: string): Entry {
  const [type = '', method] = call.split('#');
  const table = method === undefined ? functions : (methods.get(method) ?? added(methods, method, new Map<string, Entry>()));
  const key = method === undefined ? `${home}:${call}` : type;
  const known = table.get(key) ?? added(table, key, { home, flows: [] });
  if (known.home !== home)
    throw new Error(`"${call}" is a method of two packages, ${known.home} and ${home}: give one of the types another name`);
  return known;
}

function added<K, V>(table: Map<K, V>, key: K, value: V): V {
  table.set(key, value);
  return value;
}

function listOf(texts: string | readonly string[]): readonly string[] {
  return typeof texts === 'string' ? [texts] : texts;
}

/** The model of a callee by its package and the names from there on; `builtin` names start at a global. */
export function modelOf(module: string, names: readonly string[]): CallModel | undefined {
  const home = same.get(module) ?? module;
  const [first = DEFAULT, ...rest] = names;
  const known = functions.get(`${home}:${[first, ...rest].join('.')}`);
  if (known || home !== BUILTIN) return known;
  const other = globals.get(first);
  return other === undefined ? undefined : (functions.get(`${other}:${rest.join('.')}`) ?? functions.get(`${other}:${names.join('.')}`));
}

/** What a package is by itself. */
const DEFAULT = 'default';

/** The name of a row for calls of a value of a type itself. */
export const CALLED = '()';

/** The package of what the language and its hosts provide. */
export const BUILTIN = 'builtin';

/** The models of a method, by the type of its receiver. */
export function methodModels(name: string): ReadonlyMap<string, CallModel> | undefined {
  return methods.get(name);
}

/** Types whose methods read or write elements under keys that are not fixed: lists, maps, sets, forms. */
const collections: ReadonlySet<string> = new Set(
  [...methods.values()].flatMap((types) => [...types].flatMap(([type, { flows }]) => (flows.some(reachesElements) ? [type] : []))),
);

function reachesElements({ from, to }: Flow): boolean {
  return [...from, ...to].some(({ base, steps: [step] }) => base === 'receiver' && (step?.type === 'keyed' || isAnyKey(step)));
}

function isAnyKey(step: Step | undefined): boolean {
  return step?.type === 'property' && step.key === '*';
}

/** Whether values of a type hold elements, so that their properties of fixed names (`length`, `size`) hold none of these. */
export function isCollection(type: string): boolean {
  return collections.has(type);
}

/** Last names of callees that write into what they are given: only their calls change an object without an assignment. */
export const writers: ReadonlySet<string> = new Set([
  ...[...functions].flatMap(([name, entry]) => (writes(entry) ? [name.split(/[:.]/).at(-1) ?? ''] : [])),
  ...[...methods].flatMap(([name, types]) => ([...types.values()].some(writes) ? [name] : [])),
]);

/** The packages of types, by the types. */
const homes: ReadonlyMap<string, string> = new Map([
  ...[...functions.values()].flatMap(({ returns, home }): [string, string][] => (returns === undefined ? [] : [[returns, home]])),
  ...[...methods.values()].flatMap((types) => [...types].map(([type, { home }]): [string, string] => [type, home])),
]);

/** The package that a type of values belongs to. */
export function homeOf(type: string): string | undefined {
  return homes.get(type);
}

const ownWriters = new Map<string, readonly string[]>();

/** Last names of the callees of one package that write into what they are given. */
export function writersOf(home: string): readonly string[] {
  let names = ownWriters.get(home);
  if (!names) {
    const own = [...functions].flatMap(([name, entry]) => (entry.home === home && writes(entry) ? [name.split(/[:.]/).at(-1) ?? ''] : []));
    const called = [...methods].flatMap(([name, types]) =>
      [...types.values()].some((entry) => entry.home === home && writes(entry)) ? [name] : [],
    );
    ownWriters.set(home, (names = [...new Set([...own, ...called])]));
  }
  return names;
}

/** Last names of callees that call what they are given: `subscribe`, `tap`. */
export const callers: ReadonlySet<string> = new Set([
  ...[...functions].flatMap(([name, entry]) => (calls(entry) ? [name.split(/[:.]/).at(-1) ?? ''] : [])),
  ...[...methods].flatMap(([name, types]) => ([...types.values()].some(calls) ? [name] : [])),
]);

function calls({ flows }: Entry): boolean {
  return flows.some(({ to }) => to.some(({ steps }) => steps.some(({ type }) => type === 'parameter')));
}

function writes({ flows }: Entry): boolean {
  return flows.some(isWrite);
}

/** Whether a flow ends in an argument or in the receiver. */
export function isWrite({ to }: Flow): boolean {
  return to.some(({ base, steps }) => base !== 'return' && steps.every(({ type }) => type !== 'parameter'));
}
