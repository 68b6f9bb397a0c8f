/**
 * What is committed to Vuex stores: by who calls their mutations and actions, by name. https://vuex.vuejs.org/guide/mutations.html
 */
import type { TSESTree } from '@typescript-eslint/types';
import { keyName, lastName, staticText, unwrap, type FunctionNode } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import type { FlowContext } from '../flow/context.ts';
import type { SourceHit, Value } from '../flow/value.ts';
import { storedUnder } from '../state/state-values.ts';
import { groupOf } from '../state/stores.ts';
import { withWords, type Cell } from './cell.ts';
import { VUEX_FIELD } from './vuex-reads.ts';
import { readable, unmasked, writtenTo } from './written.ts';

const CALLED = 'vuex call';
/** How the functions of a group are called, by name first, and what makes methods of them. */
const CALLS = new Map([['mutations', { verb: 'commit', mapper: 'mapMutations' }], ['actions', { verb: 'dispatch', mapper: 'mapActions' }]]);

/** What the callers of a mutation or an action hand over: known where the file is looked at for what its store holds. */
export function committed(context: FlowContext, fn: FunctionNode, index: number): Value | undefined {
  const { written, isListed } = context.modules;
  if (!written || isListed !== undefined || index !== 1) return undefined;
  const group = CALLS.get(groupOf(fn) ?? '');
  const name = group && fn.parent.type === 'Property' ? keyName(fn.parent.key, fn.parent.computed) ?? lastName(fn.parent.key) : undefined;
  if (!group || name === undefined) return undefined;
  const { verb, mapper } = group;
  const cell: Cell = { space: CALLED, key: { text: `${verb}\n${mapper}\n${name}` }, marks: [withWords(name, verb), withWords(name, mapper)] };
  const sources = [...vuexWrites(context, cell), ...writtenTo(context, cell, fn.params[index] as Node)];
  return sources.length > 0 ? { sources, silent: false } : undefined;
}

/** What a file puts into a field of a store, or hands to one of its functions. */
export function vuexWrites(context: FlowContext, { space, key: { text = '' } }: Cell): readonly SourceHit[] {
  if (space === VUEX_FIELD) return isOfVuex(context) ? readable(storedUnder(context, text) ?? { sources: [], silent: false }) : [];
  const [verb = '', mapper = '', name = ''] = text.split('\n');
  const { candidates } = context;
  const called = [...(candidates.methodCalls.get(verb) ?? []), ...(candidates.plainCalls.get(verb) ?? [])].flatMap(({ arguments: [first, payload] }) => (first && payload && isNamed(first, name) ? [payload] : []));
  const methods = candidates.plainCalls.has(mapper) ? (candidates.methodCalls.get(name) ?? []).filter(isOnThis) : [];
  return [...called, ...methods.flatMap(({ arguments: [payload] }) => payload ?? [])].flatMap((payload) => unmasked(context.evaluate(payload)));
}

/** Whether a cell is one of Vuex. */
export function isOfVuexStores({ space }: Cell): boolean {
  return space === VUEX_FIELD || space === CALLED;
}

/** A module of a store has mutations of its own. */
function isOfVuex({ candidates }: FlowContext): boolean {
  return [...candidates.methods.values()].flat().some(({ value }) => value !== null && value.type === 'FunctionExpression' && groupOf(value) === 'mutations') || candidates.properties.some(({ key, computed }) => keyName(key, computed) === 'mutations');
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
