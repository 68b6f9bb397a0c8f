/** Stores whose state a plugin copies to web storage: nothing in the code calls the storage itself. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Sink } from '../../catalog/define.ts';
import piniaPersist from '../../catalog/sinks/storage/state/pinia-persist.ts';
import reduxPersist from '../../catalog/sinks/storage/state/redux-persist.ts';
import vuexPersist from '../../catalog/sinks/storage/state/vuex-persist.ts';
import zustandPersist from '../../catalog/sinks/storage/state/zustand-persist.ts';
import { REDUCERS_TOGETHER } from '../../catalog/call-words/state.ts';
import { PERSISTING_OPTIONS } from '../../catalog/call-words/stores.ts';
import type { Node } from '../../types.ts';
import type { Bindings } from '../../sources/file/bindings.ts';
import type { Candidates } from '../../sources/file/candidates.ts';
import { propertyValue } from '../../sources/state/state-options.ts';
import type { FlowContext } from '../../sources/flow/context.ts';
import { storedUnder } from '../../sources/state/state-values.ts';
import { initialValue, objectLiterals } from '../../sources/file/initial-values.ts';
import { originOf } from '../../sources/file/origin.ts';
import { contains, isFunction, keyName, lastName, rangeOf, unwrap } from '../../syntax/tree.ts';
import { valueOfShape } from '../../sources/declared/evidence.ts';
import { fieldOf, type Shape } from '../../sources/declared/shape.ts';
import { importedFunction, sourcesFrom } from '../../sources/flow/imports.ts';
import { union, type SourceHit } from '../../sources/flow/value.ts';
import type { SinkUse, SunkValue } from '../use.ts';
import { vuexPersisted } from './persisted-vuex.ts';
import { everything, listFilter, stateValues, type Field, type Filter } from './picked-fields.ts';
import { pathOfState } from './state-reducers.ts';

type Call = TSESTree.CallExpression | TSESTree.NewExpression;

/** Every store of a file whose state is persisted, with the copied fields as values. */
export function persistedStoreUses(candidates: Candidates, context: FlowContext): SinkUse[] {
  const uses: SinkUse[] = [];
  for (const call of candidates.calls) {
    const read = READERS.get(lastName(call.callee) ?? '');
    for (const persisted of read?.persisted(call, context) ?? []) {
      if (!read || persisted.values.length === 0) continue;
      const use = { sink: read.sink, node: call, byName: false };
      const values = persisted.values.map((value) => withWritten(context, value));
      if (persisted.at) uses.push({ ...use, configuredAt: persisted.at, values });
      else uses.push(...values.map((value) => ({ ...use, configuredAt: value.node.parent ?? value.node, values: [value] })));
    }
  }
  return uses;
}

/** The copied fields of a store, and where it is configured that they are copied. */
interface Persisted {
  readonly values: readonly Field[];
  /** Absent where each field is listed by itself. */
  readonly at?: Node;
}

interface Reader {
  readonly sink: Sink;
  readonly persisted: (call: Call, context: FlowContext) => readonly Persisted[];
}

const vuex: Reader = { sink: vuexPersist, persisted: vuexPersisted };
const READERS: ReadonlyMap<string, Reader> = new Map([
  ['defineStore', { sink: piniaPersist, persisted: piniaStore }],
  ['persist', { sink: zustandPersist, persisted: zustandStore }],
  ['persistReducer', { sink: reduxPersist, persisted: reduxStore }],
  ['Store', vuex],
  ['createStore', vuex],
]);

/** `defineStore(id, { state, persist })` and `defineStore(id, setup, { persist })`. */
function piniaStore(call: Call, context: FlowContext): Persisted[] {
  const { bindings } = context;
  const origin = originOf(call.callee, bindings);
  if (origin?.type === 'module' ? origin.module !== 'pinia' : origin?.type !== 'global') return [];
  const last = call.arguments.at(-1);
  // The option has no type where those of the plugin are missing: `{ persist: true } as any`.
  const options = last && unwrap(last);
  const persist =
    options?.type === 'ObjectExpression' ? PERSISTING_OPTIONS.map((name) => propertyValue(options, name)).find(Boolean) : undefined;
  if (!persist || options?.type !== 'ObjectExpression' || isSwitchedOff(persist, bindings)) return [];
  const setup = call.arguments.find((argument) => isFunction(argument));
  const at = persist.parent?.type === 'Property' ? persist.parent.key : persist;
  return [{ at, values: stateValues(setup ?? propertyValue(options, 'state'), piniaFilter(persist, bindings), context, { owner: call }) }];
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
  return filters.length === 0 ? everything : (field) => filters.flatMap((isKept) => isKept(field));
}

/** `persist(creator, { partialize })` of zustand; the creator may stand inside other middleware. */
function zustandStore(call: Call, context: FlowContext): Persisted[] {
  const { bindings } = context;
  const origin = originOf(call.callee, bindings);
  if (origin?.type !== 'module' || !origin.module.startsWith('zustand')) return [];
  const options = call.arguments[1] && initialValue(call.arguments[1] as Node, bindings);
  const settings = options?.type === 'ObjectExpression' ? options : undefined;
  const partialize = settings && propertyValue(settings, 'partialize');
  const creator = innermostArgument(call);
  const type = stateType(call, context);
  if (!partialize) {
    const name = settings && contains(rangeOf(call), rangeOf(settings)) ? propertyValue(settings, 'name')?.parent : undefined;
    return [{ at: name ?? call.callee, values: stateValues(creator, everything, context, { owner: creator, type }) }];
  }
  const picked = stateValues(partialize, everything, context, { owner: creator });
  return [{ values: picked.map((field) => withDeclared(context, field, type)) }];
}

/** The type that is written for the state: `create<State>()(persist(…))`, `persist<State>(…)`. https://zustand.docs.pmnd.rs/guides/typescript */
function stateType(call: Call, context: FlowContext): Shape | undefined {
  for (let current: Node | undefined = call; current?.type === 'CallExpression'; current = current.parent) {
    const callee: Node = unwrap(current.callee);
    const [type] = current.typeArguments?.params ?? (callee.type === 'CallExpression' ? (callee.typeArguments?.params ?? []) : []);
    if (type) return context.types.ofType(type);
  }
  return undefined;
}

/** What `driver: state.driver` takes of a state whose type is written. */
function withDeclared(context: FlowContext, field: Field, type: Shape | undefined): Field {
  const path = type && pathOfState(field.node, context.bindings);
  const declared =
    path &&
    valueOfShape(
      context,
      path.reduce<Shape | undefined>((shape, name) => fieldOf(shape, name)?.shape, type),
    );
  return declared ? { ...field, held: union([context.evaluate(field.node), { ...declared, silent: false }]) } : field;
}

function innermostArgument(call: Call): Node | undefined {
  const first = call.arguments[0];
  return first?.type === 'CallExpression' ? innermostArgument(first) : first;
}

/** `persistReducer(config, reducer)`: the initial state of the reducers. */
function reduxStore(call: Call, context: FlowContext): Persisted[] {
  const { bindings } = context;
  const origin = originOf(call.callee, bindings);
  const [config, reducer] = call.arguments;
  if (origin?.type !== 'module' || origin.module !== 'redux-persist' || !config || !reducer) return [];
  const options = initialValue(config, bindings);
  const isKept =
    options.type === 'ObjectExpression' ? listFilter(options, { kept: ['whitelist'], dropped: ['blacklist'] }, bindings) : everything;
  return [{ at: call.callee, values: reducerValues(reducer, isKept, context, 0) }];
}

const MAX_NESTING = 4;

function reducerValues(reducer: Node, isKept: Filter, context: FlowContext, nesting: number): Field[] {
  if (nesting > MAX_NESTING) return [];
  const { bindings } = context;
  const value = initialValue(reducer, bindings);
  if (value.type === 'CallExpression' && REDUCERS_TOGETHER.has(lastName(value.callee) ?? '') && value.arguments[0]) {
    return objectLiterals(value.arguments[0], bindings).flatMap((parts) =>
      parts.properties.flatMap((part) =>
        part.type === 'Property' && isKept(keyName(part.key, part.computed) ?? '').length > 0
          ? reducerValues(part.value, everything, context, nesting + 1)
          : [],
      ),
    );
  }
  const slice = value.type === 'MemberExpression' && lastName(value) === 'reducer' ? initialValue(value.object, bindings) : undefined;
  const options = slice?.type === 'CallExpression' ? slice.arguments[0] : undefined;
  if (options?.type !== 'ObjectExpression') return importedReducer(reducer, isKept, context);
  const initial = propertyValue(options, 'initialState');
  return stateValues(initial, isKept, context, { owner: options, type: initial && context.types.ofExpression(initial).shape });
}

/** The state of a reducer of another module. */
function importedReducer(reducer: Node, isKept: Filter, context: FlowContext): Field[] {
  const sources = sourcesFrom(importedFunction(context, reducer)?.returns ?? [], reducer).filter(({ path = [] }) =>
    isKept(path[0] ?? '').some((kept) => kept.every((name, index) => path[index + 1] === name)),
  );
  return sources.length > 0 ? [{ node: reducer, labelIsKey: false, held: { sources, silent: false } }] : [];
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
