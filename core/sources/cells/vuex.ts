/**
 * Fields of Vuex stores as cells: what a mutation is committed with anywhere is what the field holds that it writes.
 * https://vuex.vuejs.org/guide/mutations.html
 */
import type { TSESTree } from '@typescript-eslint/types';
import { keyName, lastName, memberName, staticText, unwrap, type FunctionNode } from '../../syntax/tree.ts';
import { Memo } from '../../memo.ts';
import type { Node } from '../../types.ts';
import type { FlowContext } from '../flow/context.ts';
import type { SourceHit, Value } from '../flow/value.ts';
import { storedUnder } from '../state/state-values.ts';
import { groupOf } from '../state/stores.ts';
import { withWords, type Cell } from './cell.ts';
import { readable, unmasked, writtenTo } from './written.ts';

const FIELD = 'vuex field';
const CALLED = 'vuex call';
/** How the functions of a group are called, by name first, and what makes methods of them. */
const CALLS = new Map([['mutations', { verb: 'commit', mapper: 'mapMutations' }], ['actions', { verb: 'dispatch', mapper: 'mapActions' }]]);
const MAPPERS = ['mapState', 'mapGetters'];
/** Members under which a store has its fields. */
const HOLDERS = new Set(['state', 'getters']);
const MAX_MODULES = 3;

/** `this.$store.state.user.who`, with what other files commit; other values stay as they are. */
export function withVuexState(context: FlowContext, node: Node, value: Value): Value {
  if (node.type !== 'MemberExpression' || !context.modules.written || value.silent || value.sources.some(({ confidence }) => confidence !== 'low')) return value;
  const name = memberName(node);
  const sources = name === undefined || !isOfStore(unwrap(node.object)) ? [] : fieldSources(context, name, node);
  return sources.length === 0 ? value : { sources: [...value.sources, ...sources], silent: false };
}

function isOfStore(object: Node): boolean {
  let current = object;
  for (let hops = 0; hops <= MAX_MODULES && current.type === 'MemberExpression'; hops++) {
    const owner = unwrap(current.object);
    if (HOLDERS.has(memberName(current) ?? '')) return /^\$?store$/.test(lastName(owner) ?? '');
    current = owner;
  }
  return false;
}

/** What other files commit to a field that this component maps to one of its own: `...mapState('user', ['who'])`. */
export function mappedState(context: FlowContext, name: string): readonly SourceHit[] {
  const place = context.modules.written ? mappedNames(context).get(name) : undefined;
  return place ? fieldSources(context, name, place) : [];
}

const mapped = new Memo<FlowContext, ReadonlyMap<string, Node>>();

function mappedNames(context: FlowContext): ReadonlyMap<string, Node> {
  let names = mapped.get(context);
  if (!names) {
    const lists = MAPPERS.flatMap((mapper) => context.candidates.plainCalls.get(mapper) ?? []).flatMap(({ arguments: given }) => given.at(-1) ?? []);
    const texts = lists.flatMap((list) => (list.type === 'ArrayExpression' ? list.elements : [])).flatMap((element): [string, Node][] => {
      const text = element ? staticText(element) : undefined;
      return element && text !== undefined ? [[text, element]] : [];
    });
    mapped.set(context, (names = new Map(texts)));
  }
  return names;
}

function fieldSources(context: FlowContext, name: string, node: Node): readonly SourceHit[] {
  return writtenTo(context, { space: FIELD, key: { text: name }, marks: [withWords(`.${name} = `, 'mutations')] }, node);
}

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
  if (space === FIELD) return isOfVuex(context) ? readable(storedUnder(context, text) ?? { sources: [], silent: false }) : [];
  const [verb = '', mapper = '', name = ''] = text.split('\n');
  const { candidates } = context;
  const called = [...(candidates.methodCalls.get(verb) ?? []), ...(candidates.plainCalls.get(verb) ?? [])].flatMap(({ arguments: [first, payload] }) => (first && payload && isNamed(first, name) ? [payload] : []));
  const methods = candidates.plainCalls.has(mapper) ? (candidates.methodCalls.get(name) ?? []).filter(isOnThis) : [];
  return [...called, ...methods.flatMap(({ arguments: [payload] }) => payload ?? [])].flatMap((payload) => unmasked(context.evaluate(payload)));
}

/** Whether a cell is one of Vuex. */
export function isOfVuexStores({ space }: Cell): boolean {
  return space === FIELD || space === CALLED;
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
