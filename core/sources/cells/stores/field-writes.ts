/** What is written to fields of Vuex stores and Redux slices: by the callers of their mutations, actions and reducers, found by name. */
import type { TSESTree } from '@typescript-eslint/types';
import { GETTERS, MODULE_ENDING, ROOT_STORES, STORE_FUNCTIONS } from '../../../catalog/platforms/store-words.ts';
import { isFunction, keyName, lastName, staticText, unwrap, type FunctionNode } from '../../../syntax/tree.ts';
import type { Node } from '../../../types.ts';
import { returnedExpressions } from '../../file/functions.ts';
import type { FlowContext } from '../../flow/context.ts';
import { putUnder } from '../../flow/paths.ts';
import type { SourceHit, Value } from '../../flow/value.ts';
import { storedUnder } from '../../state/state-values.ts';
import { groupOf } from '../../state/stores.ts';
import { withWords, type Cell } from '../cell.ts';
import { STORE_FIELD } from './field-reads.ts';
import { readable, unmasked, writtenTo } from '../written.ts';

const CALLED = 'store function';
const GROUPS = new Map(STORE_FUNCTIONS.map((functions) => [functions.group, functions]));

/** Arguments that the callers of a mutation, an action or a reducer give; known where the file is evaluated as the writer of a cell. */
export function mutationPayload(context: FlowContext, fn: FunctionNode, index: number): Value | undefined {
  const { written, isWriter } = context.modules;
  if (!written || !isWriter || index !== 1) return undefined;
  const group = GROUPS.get(groupOf(fn) ?? '');
  const name = group && fn.parent.type === 'Property' ? (keyName(fn.parent.key, fn.parent.computed) ?? lastName(fn.parent.key)) : undefined;
  if (!group || name === undefined) return undefined;
  const { verb, mapper, within, payload } = group;
  const callers = [verb, mapper, within].flatMap((word) => (word === undefined ? [] : [withWords(name, word)]));
  const cell: Cell = {
    space: CALLED,
    key: { text: `${group.group}\n${name}` },
    marks: callers,
  };
  const given = [...storeFieldWrites(context, cell), ...writtenTo(context, cell, fn.params[index] as Node)];
  const sources = payload === undefined ? given : putUnder({ sources: given, silent: false }, [payload]);
  return sources.length > 0 ? { sources, silent: false } : undefined;
}

/** What a file writes to a field of a store, or gives to one of its functions. */
export function storeFieldWrites(context: FlowContext, { space, key: { text = '' } }: Cell): readonly SourceHit[] {
  if (space === STORE_FIELD) {
    const [module = '', name = ''] = text.split('\n');
    if (!isModule(context, module)) return [];
    const held = hasWriters(context) ? (storedUnder(context, name)?.sources ?? []) : [];
    return readable({ sources: [...held, ...derived(context, name)], silent: false });
  }
  const [group = '', name = ''] = text.split('\n');
  return payloads(context, group, name).flatMap((payload) => unmasked(context.evaluate(payload)));
}

/** `getters: { who: (state) => state.held }` */
function derived(context: FlowContext, name: string): readonly SourceHit[] {
  return (context.candidates.methods.get(name) ?? []).flatMap(({ value }) =>
    isFunction(value) && groupOf(value) === GETTERS ? returnedExpressions(value).flatMap((given) => context.evaluate(given).sources) : [],
  );
}

/** What a file passes to a function of a store: by a verb, as a method of its component, or as an action that is dispatched. */
function payloads({ candidates }: FlowContext, group: string, name: string): readonly Node[] {
  const { verb, mapper, within } = GROUPS.get(group) ?? {};
  const calls = (called: string): readonly TSESTree.CallExpression[] => [
    ...(candidates.methodCalls.get(called) ?? []),
    ...(candidates.plainCalls.get(called) ?? []),
  ];
  const byVerb = verb === undefined ? [] : calls(verb).filter(({ arguments: [first] }) => first && isNamed(first, name));
  const methods = mapper !== undefined && candidates.plainCalls.has(mapper) ? calls(name).filter(isOnThis) : [];
  const actions = within === undefined ? [] : calls(name).filter(({ parent }) => isCallOf(parent, within));
  return [...byVerb.map(({ arguments: given }) => given[1]), ...[...methods, ...actions].map(({ arguments: given }) => given[0])].filter(
    (payload) => payload !== undefined,
  );
}

/** `dispatch(…)` */
function isCallOf(node: Node, name: string): boolean {
  return node.type === 'CallExpression' && lastName(node.callee) === name;
}

/** Whether a cell is a field of a store or a parameter of one of its functions. */
export function isOfStoreFields({ space }: Cell): boolean {
  return space === STORE_FIELD || space === CALLED;
}

/** Whether the file is the module of a store: by its path, by the name of its slice, or as the one that makes the store. */
function isModule({ candidates, modules: { from = '' } }: FlowContext, module: string): boolean {
  if (module === '') return candidates.calls.some(({ callee }) => ROOT_STORES.has(lastName(callee) ?? ''));
  const [base = '', folder = ''] = from.replaceAll('\\', '/').split('/').reverse();
  const named = candidates.properties.flatMap(({ key, computed, value }) =>
    keyName(key, computed) === 'name' && value ? (staticText(value) ?? []) : [],
  );
  return [base.replace(/\.\w+$/, ''), folder, ...named].some((name) => plain(name) === plain(module));
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace(MODULE_ENDING, '');
}

/** Whether a file has mutations or reducers of its own. */
function hasWriters({ candidates }: FlowContext): boolean {
  const isWriting = (group: string | undefined): boolean => group !== 'actions' && GROUPS.has(group ?? '');
  return (
    [...candidates.methods.values()].flat().some(({ value }) => isFunction(value) && isWriting(groupOf(value))) ||
    candidates.properties.some(({ key, computed }) => isWriting(keyName(key, computed)))
  );
}

/** `'SET_WHO'`, `'user/SET_WHO'`, `types.SET_WHO`. */
function isNamed(first: Node, name: string): boolean {
  const text = staticText(first);
  return text === undefined ? lastName(first) === name : text.split('/').at(-1) === name;
}

function isOnThis({ callee }: TSESTree.CallExpression): boolean {
  const bare = unwrap(callee);
  return bare.type === 'MemberExpression' && unwrap(bare.object).type === 'ThisExpression';
}
