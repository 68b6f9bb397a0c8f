/** Stores whose state a plugin copies to web storage: nothing in the code calls the storage itself. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Sink } from '../../catalog/define.ts';
import piniaPersist from '../../catalog/sinks/pinia-persist.ts';
import reduxPersist from '../../catalog/sinks/redux-persist.ts';
import vuexPersist from '../../catalog/sinks/vuex-persist.ts';
import zustandPersist from '../../catalog/sinks/zustand-persist.ts';
import type { Node } from '../../types.ts';
import type { Bindings } from '../bindings.ts';
import type { Candidates } from '../candidates.ts';
import { propertyValue } from '../component-state.ts';
import type { FlowContext } from '../flow/context.ts';
import { importedState, modulesOf } from '../flow/vuex-stores.ts';
import { initialValue, objectLiterals, textsOf } from '../initial-values.ts';
import { originOf } from '../origin.ts';
import { isFunction, keyName, lastName, memberName, unwrap } from '../tree.ts';
import type { SinkUse, SunkValue } from './uses.ts';

type Call = TSESTree.CallExpression | TSESTree.NewExpression;
/** Which fields of a state are copied. */
type Filter = (field: string) => boolean;

const everything: Filter = () => true;

/** Every store of a file whose state is persisted, with the copied fields as values. */
export function persistedStoreUses(candidates: Candidates, context: FlowContext): SinkUse[] {
  const uses: SinkUse[] = [];
  for (const call of candidates.calls) {
    const read = READERS.get(lastName(call.callee) ?? '');
    const values = read?.values(call, context.bindings, context) ?? [];
    if (read && values.length > 0) uses.push({ sink: read.sink, node: call, values, byName: false });
  }
  return uses;
}

interface Reader {
  readonly sink: Sink;
  readonly values: (call: Call, bindings: Bindings, context: FlowContext) => SunkValue[];
}

const vuex: Reader = { sink: vuexPersist, values: vuexValues };
const READERS: ReadonlyMap<string, Reader> = new Map([
  ['defineStore', { sink: piniaPersist, values: piniaValues }],
  ['persist', { sink: zustandPersist, values: zustandValues }],
  ['persistReducer', { sink: reduxPersist, values: reduxValues }],
  ['Store', vuex],
  ['createStore', vuex],
]);

/** `defineStore(id, { state, persist })` and `defineStore(id, setup, { persist })`. */
function piniaValues(call: Call, bindings: Bindings): SunkValue[] {
  const origin = originOf(call.callee, bindings);
  if (origin?.type === 'module' ? origin.module !== 'pinia' : origin?.type !== 'global') return [];
  const options = call.arguments.at(-1);
  const persist = options?.type === 'ObjectExpression' ? propertyValue(options, 'persist') : undefined;
  if (!persist || options?.type !== 'ObjectExpression' || isSwitchedOff(persist, bindings)) return [];
  const setup = call.arguments.find((argument) => isFunction(argument));
  return stateValues(setup ?? propertyValue(options, 'state'), piniaFilter(persist, bindings), bindings);
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
  const parts = strategies?.type === 'ArrayExpression' ? strategies.elements : options.type === 'ArrayExpression' ? options.elements : [options];
  const filters = parts.flatMap((part) => (part?.type === 'ObjectExpression' ? [listFilter(part, { kept: ['pick', 'paths'], dropped: ['omit'] }, bindings)] : []));
  return filters.length === 0 ? everything : (field) => filters.some((isKept) => isKept(field));
}

/** `persist(creator, { partialize })` of zustand; the creator may stand inside other middleware. */
function zustandValues(call: Call, bindings: Bindings): SunkValue[] {
  const origin = originOf(call.callee, bindings);
  if (origin?.type !== 'module' || !origin.module.startsWith('zustand')) return [];
  const options = call.arguments[1] && initialValue(call.arguments[1] as Node, bindings);
  const partialize = options?.type === 'ObjectExpression' ? propertyValue(options, 'partialize') : undefined;
  return stateValues(partialize ?? innermostArgument(call), everything, bindings);
}

function innermostArgument(call: Call): Node | undefined {
  const first = call.arguments[0];
  return first?.type === 'CallExpression' ? innermostArgument(first) : first;
}

/** `persistReducer(config, reducer)`: the initial state of the reducers of this file. */
function reduxValues(call: Call, bindings: Bindings): SunkValue[] {
  const origin = originOf(call.callee, bindings);
  const [config, reducer] = call.arguments;
  if (origin?.type !== 'module' || origin.module !== 'redux-persist' || !config || !reducer) return [];
  const options = initialValue(config, bindings);
  return reducerValues(reducer, options.type === 'ObjectExpression' ? listFilter(options, { kept: ['whitelist'], dropped: ['blacklist'] }, bindings) : everything, bindings, 0);
}

const MAX_NESTING = 4;

function reducerValues(reducer: Node, isKept: Filter, bindings: Bindings, nesting: number): SunkValue[] {
  if (nesting > MAX_NESTING) return [];
  const value = initialValue(reducer, bindings);
  if (value.type === 'CallExpression' && lastName(value.callee) === 'combineReducers' && value.arguments[0]) {
    return objectLiterals(value.arguments[0], bindings).flatMap((parts) =>
      parts.properties.flatMap((part) => (part.type === 'Property' && isKept(keyName(part.key, part.computed) ?? '') ? reducerValues(part.value, everything, bindings, nesting + 1) : [])),
    );
  }
  if (value.type !== 'MemberExpression' || lastName(value) !== 'reducer') return [];
  const slice = initialValue(value.object, bindings);
  const options = slice.type === 'CallExpression' ? slice.arguments[0] : undefined;
  return options?.type === 'ObjectExpression' ? stateValues(propertyValue(options, 'initialState'), isKept, bindings) : [];
}

/** `new Vuex.Store({ state, modules, plugins: [createPersistedState({ paths })] })`. */
function vuexValues(call: Call, bindings: Bindings, context: FlowContext): SunkValue[] {
  const options = call.arguments[0] && initialValue(call.arguments[0] as Node, bindings);
  if (options?.type !== 'ObjectExpression') return [];
  const plugins = propertyValue(options, 'plugins');
  const plugin = plugins?.type === 'ArrayExpression' ? plugins.elements.find((element) => element && isVuexPlugin(element, bindings)) : undefined;
  if (!plugin) return [];
  const kept = keptPaths(plugin, bindings);
  return [
    ...stateValues(propertyValue(options, 'state'), (field) => !kept || kept.some((path) => path.split('.')[0] === field), bindings),
    ...modulesOf(options, context).flatMap(({ name, module }) => moduleValues(name, module, kept, context)),
  ];
}

function isVuexPlugin(node: Node, bindings: Bindings): boolean {
  const origin = originOf(node, bindings);
  return origin?.type === 'module' && /^(?:vuex-persistedstate|vuex-persist)$/.test(origin.module);
}

/** What the settings of a plugin name: `paths`, `modules`, or the parts that its `reducer` picks; undefined for everything. */
function keptPaths(plugin: Node, bindings: Bindings): readonly string[] | undefined {
  const made = initialValue(plugin.type === 'MemberExpression' ? plugin.object : plugin, bindings);
  const settings = made.type === 'CallExpression' || made.type === 'NewExpression' ? made.arguments[0] && initialValue(made.arguments[0], bindings) : undefined;
  if (settings?.type !== 'ObjectExpression') return undefined;
  const listed = propertyValue(settings, 'paths') ?? propertyValue(settings, 'modules');
  if (listed) return textsOf(listed, bindings);
  const reducer = propertyValue(settings, 'reducer');
  const picked = reducer && objectLiterals(reducer, bindings);
  return picked && picked.length > 0 ? picked.flatMap(({ properties }) => properties.flatMap((item) => (item.type === 'Property' ? pathIn(item.value) ?? [] : []))) : undefined;
}

/** `user.token` of `state.user.token`. */
function pathIn(node: Node): string | undefined {
  const bare = unwrap(node);
  const name = bare.type === 'MemberExpression' ? memberName(bare) : undefined;
  if (bare.type !== 'MemberExpression' || name === undefined) return undefined;
  const outer = pathIn(bare.object);
  return outer === undefined ? name : `${outer}.${name}`;
}

function moduleValues(name: string, given: Node, kept: readonly string[] | undefined, context: FlowContext): SunkValue[] {
  const module = initialValue(given, context.bindings);
  if (module.type === 'ObjectExpression') return stateValues(propertyValue(module, 'state'), (field) => !kept || kept.includes(name) || kept.includes(`${name}.${field}`), context.bindings);
  if (kept && !kept.some((path) => path.split('.')[0] === name)) return [];
  const sources = importedState(context, given).filter(({ path = [] }) => !kept || kept.some((wanted) => isBelow([name, ...path], wanted.split('.'))));
  return sources.length > 0 ? [{ node: given, labelIsKey: false, held: { sources, silent: false } }] : [];
}

/** Whether a path leads to a place or further into it. */
function isBelow(path: readonly string[], place: readonly string[]): boolean {
  return place.every((name, index) => path[index] === name);
}

function listFilter(options: TSESTree.ObjectExpression, names: { readonly kept: readonly string[]; readonly dropped: readonly string[] }, bindings: Bindings): Filter {
  const listed = (properties: readonly string[]): string[] | undefined => {
    const list = properties.map((name) => propertyValue(options, name)).find((value) => value !== undefined);
    return list && textsOf(list, bindings)?.map((path) => path.split('.')[0] ?? path);
  };
  const kept = listed(names.kept);
  const dropped = listed(names.dropped);
  return (field) => (kept ? kept.includes(field) : !dropped?.includes(field));
}

/** The copied fields of a state: each is named by its key, since initial values are mostly empty. */
function stateValues(state: Node | undefined, isKept: Filter, bindings: Bindings): SunkValue[] {
  if (!state) return [];
  return objectLiterals(unwrap(state), bindings).flatMap((object) =>
    object.properties.flatMap((item) => {
      const key = item.type === 'Property' ? keyName(item.key, item.computed) : undefined;
      return item.type === 'Property' && key !== undefined && isKept(key) ? [{ node: item.value as Node, label: key, labelIsKey: true }] : [];
    }),
  );
}
