/** Stores whose state a plugin copies to web storage: nothing in the code calls the storage itself. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Sink } from '../../catalog/define.ts';
import piniaPersist from '../../catalog/sinks/storage/state/pinia-persist.ts';
import reduxPersist from '../../catalog/sinks/storage/state/redux-persist.ts';
import vuexPersist from '../../catalog/sinks/storage/state/vuex-persist.ts';
import zustandPersist from '../../catalog/sinks/storage/state/zustand-persist.ts';
import { PERSISTING_OPTIONS, PERSISTING_PACKAGES } from '../../catalog/call-words/stores.ts';
import type { Node } from '../../types.ts';
import type { Bindings } from '../../sources/file/bindings.ts';
import type { Candidates } from '../../sources/file/candidates.ts';
import { propertyValue } from '../../sources/state/state-options.ts';
import type { FlowContext } from '../../sources/flow/context.ts';
import { storedUnder } from '../../sources/state/state-values.ts';
import { importedFields, importedState, modulesOf } from '../../sources/state/vuex-stores.ts';
import { initialValue, objectLiterals, textsOf } from '../../sources/file/initial-values.ts';
import { originOf } from '../../sources/file/origin.ts';
import { contains, isFunction, keyName, lastName, rangeOf, unwrap } from '../../syntax/tree.ts';
import type { SourceHit } from '../../sources/flow/value.ts';
import type { SinkUse, SunkValue } from '../use.ts';
import { pickedPaths } from './state-reducers.ts';

type Call = TSESTree.CallExpression | TSESTree.NewExpression;
/** Which fields of a state are copied. */
type Filter = (field: string) => boolean;

const everything: Filter = () => true;

/** Every store of a file whose state is persisted, with the copied fields as values. */
export function persistedStoreUses(candidates: Candidates, context: FlowContext): SinkUse[] {
  const uses: SinkUse[] = [];
  for (const call of candidates.calls) {
    const read = READERS.get(lastName(call.callee) ?? '');
    const persisted = read?.persisted(call, context.bindings, context);
    if (!read || !persisted || persisted.values.length === 0) continue;
    const use = { sink: read.sink, node: call, byName: false };
    const values = persisted.values.map((value) => withWritten(context, value));
    if (persisted.at) uses.push({ ...use, configuredAt: persisted.at, values });
    else uses.push(...values.map((value) => ({ ...use, configuredAt: value.node.parent ?? value.node, values: [value] })));
  }
  return uses;
}

/** A copied field, and the code that may write to it: the options, slice or function that its state belongs to. */
interface Field extends SunkValue {
  readonly owner?: Node;
}

/** The copied fields of a store, and where it is configured that they are copied. */
interface Persisted {
  readonly values: readonly Field[];
  /** Absent where each field is listed by itself. */
  readonly at?: Node;
}

interface Reader {
  readonly sink: Sink;
  readonly persisted: (call: Call, bindings: Bindings, context: FlowContext) => Persisted | undefined;
}

const vuex: Reader = { sink: vuexPersist, persisted: vuexStore };
const READERS: ReadonlyMap<string, Reader> = new Map([
  ['defineStore', { sink: piniaPersist, persisted: piniaStore }],
  ['persist', { sink: zustandPersist, persisted: zustandStore }],
  ['persistReducer', { sink: reduxPersist, persisted: reduxStore }],
  ['Store', vuex],
  ['createStore', vuex],
]);

/** `defineStore(id, { state, persist })` and `defineStore(id, setup, { persist })`. */
function piniaStore(call: Call, bindings: Bindings): Persisted | undefined {
  const origin = originOf(call.callee, bindings);
  if (origin?.type === 'module' ? origin.module !== 'pinia' : origin?.type !== 'global') return undefined;
  const options = call.arguments.at(-1);
  const persist =
    options?.type === 'ObjectExpression' ? PERSISTING_OPTIONS.map((name) => propertyValue(options, name)).find(Boolean) : undefined;
  if (!persist || options?.type !== 'ObjectExpression' || isSwitchedOff(persist, bindings)) return undefined;
  const setup = call.arguments.find((argument) => isFunction(argument));
  return {
    at: persist.parent?.type === 'Property' ? persist.parent.key : persist,
    values: stateValues(setup ?? propertyValue(options, 'state'), piniaFilter(persist, bindings), bindings, call),
  };
}

function isSwitchedOff(persist: Node, bindings: Bindings): boolean {
  const value = initialValue(persist, bindings);
  if (value.type === 'Literal') return !value.value;
  const enabled = value.type === 'ObjectExpression' ? propertyValue(value, 'enabled') : undefined;
  return enabled?.type === 'Literal' && !enabled.value;
}

function piniaFilter(persist: Node, bindings: Bindings): Filter {
  const options = initialValue(persist, bindings);
  const strategies = options.type === 'ObjectExpression' ? propertyValue(options, 'strategies') : undefined;
  const parts =
    strategies?.type === 'ArrayExpression' ? strategies.elements : options.type === 'ArrayExpression' ? options.elements : [options];
  const filters = parts.flatMap((part) =>
    part?.type === 'ObjectExpression' ? [listFilter(part, { kept: ['pick', 'paths'], dropped: ['omit'] }, bindings)] : [],
  );
  return filters.length === 0 ? everything : (field) => filters.some((isKept) => isKept(field));
}

/** `persist(creator, { partialize })` of zustand; the creator may stand inside other middleware. */
function zustandStore(call: Call, bindings: Bindings): Persisted | undefined {
  const origin = originOf(call.callee, bindings);
  if (origin?.type !== 'module' || !origin.module.startsWith('zustand')) return undefined;
  const options = call.arguments[1] && initialValue(call.arguments[1] as Node, bindings);
  const partialize = options?.type === 'ObjectExpression' ? propertyValue(options, 'partialize') : undefined;
  const creator = innermostArgument(call);
  return { at: partialize ? undefined : call.callee, values: stateValues(partialize ?? creator, everything, bindings, creator) };
}

function innermostArgument(call: Call): Node | undefined {
  const first = call.arguments[0];
  return first?.type === 'CallExpression' ? innermostArgument(first) : first;
}

/** `persistReducer(config, reducer)`: the initial state of the reducers of this file. */
function reduxStore(call: Call, bindings: Bindings): Persisted | undefined {
  const origin = originOf(call.callee, bindings);
  const [config, reducer] = call.arguments;
  if (origin?.type !== 'module' || origin.module !== 'redux-persist' || !config || !reducer) return undefined;
  const options = initialValue(config, bindings);
  const values = reducerValues(
    reducer,
    options.type === 'ObjectExpression' ? listFilter(options, { kept: ['whitelist'], dropped: ['blacklist'] }, bindings) : everything,
    bindings,
    0,
  );
  return { at: call.callee, values };
}

const MAX_NESTING = 4;

function reducerValues(reducer: Node, isKept: Filter, bindings: Bindings, nesting: number): Field[] {
  if (nesting > MAX_NESTING) return [];
  const value = initialValue(reducer, bindings);
  if (value.type === 'CallExpression' && lastName(value.callee) === 'combineReducers' && value.arguments[0]) {
    return objectLiterals(value.arguments[0], bindings).flatMap((parts) =>
      parts.properties.flatMap((part) =>
        part.type === 'Property' && isKept(keyName(part.key, part.computed) ?? '')
          ? reducerValues(part.value, everything, bindings, nesting + 1)
          : [],
      ),
    );
  }
  if (value.type !== 'MemberExpression' || lastName(value) !== 'reducer') return [];
  const slice = initialValue(value.object, bindings);
  const options = slice.type === 'CallExpression' ? slice.arguments[0] : undefined;
  return options?.type === 'ObjectExpression' ? stateValues(propertyValue(options, 'initialState'), isKept, bindings, options) : [];
}

/** `new Vuex.Store({ state, modules, plugins: [createPersistedState({ paths })] })`. */
function vuexStore(call: Call, bindings: Bindings, context: FlowContext): Persisted | undefined {
  const options = call.arguments[0] && initialValue(call.arguments[0] as Node, bindings);
  if (options?.type !== 'ObjectExpression') return undefined;
  const plugins = propertyValue(options, 'plugins');
  const plugin =
    plugins?.type === 'ArrayExpression' ? plugins.elements.find((element) => element && isVuexPlugin(element, bindings)) : undefined;
  if (!plugin) return undefined;
  const kept = keptPaths(plugin, bindings);
  const values = [
    ...stateValues(
      propertyValue(options, 'state'),
      (field) => !kept || kept.some((path) => path.split('.')[0] === field),
      bindings,
      options,
    ),
    ...modulesOf(options, context).flatMap(({ name, module }) => moduleValues(name, module, kept, context)),
  ];
  const made = initialValue(plugin, bindings);
  return { at: made.type === 'CallExpression' ? made.callee : plugin, values };
}

function isVuexPlugin(node: Node, bindings: Bindings): boolean {
  const origin = originOf(node, bindings);
  return origin?.type === 'module' && PERSISTING_PACKAGES.has(origin.module);
}

/** What the settings of a plugin name: `paths`, `modules`, or the parts that its `reducer` picks; undefined for everything. */
function keptPaths(plugin: Node, bindings: Bindings): readonly string[] | undefined {
  const made = initialValue(plugin.type === 'MemberExpression' ? plugin.object : plugin, bindings);
  const settings =
    made.type === 'CallExpression' || made.type === 'NewExpression'
      ? made.arguments[0] && initialValue(made.arguments[0], bindings)
      : undefined;
  if (settings?.type !== 'ObjectExpression') return undefined;
  const listed = propertyValue(settings, 'paths') ?? propertyValue(settings, 'modules');
  if (listed) return textsOf(listed, bindings);
  const reducer = propertyValue(settings, 'reducer');
  return reducer && pickedPaths(reducer, bindings);
}

function moduleValues(name: string, given: Node, kept: readonly string[] | undefined, context: FlowContext): Field[] {
  const module = initialValue(given, context.bindings);
  if (module.type === 'ObjectExpression')
    return stateValues(
      propertyValue(module, 'state'),
      (field) => !kept || kept.includes(name) || kept.includes(`${name}.${field}`),
      context.bindings,
      module,
    );
  if (kept && !kept.some((path) => path.split('.')[0] === name)) return [];
  const carried = importedState(context, given);
  const named = importedFields(context, given).filter((field) => carried.every((source) => source.name !== field.name));
  const sources = [...carried, ...named].filter(
    ({ path = [] }) => !kept || kept.some((wanted) => isBelow([name, ...path], wanted.split('.'))),
  );
  return sources.length > 0 ? [{ node: given, labelIsKey: false, held: { sources, silent: false } }] : [];
}

/** Whether a path leads to a place or further into it. */
function isBelow(path: readonly string[], place: readonly string[]): boolean {
  return place.every((name, index) => path[index] === name);
}

function listFilter(
  options: TSESTree.ObjectExpression,
  names: { readonly kept: readonly string[]; readonly dropped: readonly string[] },
  bindings: Bindings,
): Filter {
  const listed = (properties: readonly string[]): string[] | undefined => {
    const list = properties.map((name) => propertyValue(options, name)).find((value) => value !== undefined);
    return list && textsOf(list, bindings)?.map((path) => path.split('.')[0] ?? path);
  };
  const kept = listed(names.kept);
  const dropped = listed(names.dropped);
  return (field) => (kept ? kept.includes(field) : !dropped?.includes(field));
}

/** A field of the state with what the functions of its store put there; mostly it begins empty. */
function withWritten(context: FlowContext, { owner, ...value }: Field): SunkValue {
  const { node, label, held } = value;
  if (held || label === undefined || !owner) return value;
  const stored = [...(storedUnder(context, label)?.sources ?? []), ...setUnder(context, owner, label)];
  const written = stored.filter(({ confidence, mask, range }) => confidence !== 'low' && !mask && contains(rangeOf(owner), range));
  return written.length === 0 ? value : { ...value, held: { sources: [...context.evaluate(node).sources, ...written], silent: false } };
}

/** `set({ name: value })` of zustand, whose functions are given `set` first. https://zustand.docs.pmnd.rs/guides/updating-state */
function setUnder(context: FlowContext, creator: Node, name: string): readonly SourceHit[] {
  const set = isFunction(creator) ? creator.params[0] : undefined;
  const calls = set?.type === 'Identifier' ? (context.candidates.plainCalls.get(set.name) ?? []) : [];
  return calls
    .flatMap(({ arguments: [given] }) => (given ? objectLiterals(given, context.bindings) : []))
    .flatMap((object) => {
      const value = propertyValue(object, name);
      return value ? context.evaluate(value).sources : [];
    });
}

/** The copied fields of a state: each is named by its key, since initial values are mostly empty. */
function stateValues(state: Node | undefined, isKept: Filter, bindings: Bindings, owner?: Node): Field[] {
  if (!state) return [];
  return objectLiterals(unwrap(state), bindings).flatMap((object) =>
    object.properties.flatMap((item) => {
      const key = item.type === 'Property' ? keyName(item.key, item.computed) : undefined;
      return item.type === 'Property' && key !== undefined && isKept(key)
        ? [{ node: item.value as Node, label: key, labelIsKey: true, owner }]
        : [];
    }),
  );
}
