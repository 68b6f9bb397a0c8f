/** Storage of a device as cells: which calls read one, and what a file writes to them. */
import type { TSESTree } from '@typescript-eslint/types';
import { OWN_CONTAINERS, READING_WORDS, STORE_NAME, WRITING_WORDS } from '../../catalog/words/cell-words.ts';
import { PERSON_OBJECT } from '../../catalog/kinds.ts';
import type { FlowContext } from '../flow/context.ts';
import { initialValue } from '../file/initial-values.ts';
import { originOf } from '../file/origin.ts';
import { isOtherThingThan } from '../names/match-name.ts';
import { propertyValue } from '../state/state-options.ts';
import { lastName, staticText, unwrap } from '../../syntax/tree.ts';
import type { SourceHit, Value } from '../flow/value.ts';
import type { Node } from '../../types.ts';
import { isSameCell, type Cell } from './cell.ts';
import { keyOf } from './keys.ts';
import { readable, writtenTo } from './written.ts';

const READS = beginningWith(READING_WORDS);
const WRITES = beginningWith(WRITING_WORDS);

function beginningWith(words: readonly string[]): RegExp {
  return new RegExp(String.raw`^(?:${words.join('|')})(?:[A-Z_]\w*)?$`);
}

/** A call of a function that stores or reads, with the key that it is given first. */
interface StoreCall {
  readonly space: string;
  readonly place: Node;
  /** The options object that holds the key. */
  readonly options?: TSESTree.ObjectExpression;
}

/** A value that a call reads from storage, with what other files of the program write there; other values stay as they are. */
export function withStored(context: FlowContext, node: Node, value: Value): Value {
  if (node.type !== 'CallExpression' || value.silent || !context.modules.written) return value;
  if (value.sources.some(({ confidence, kind }) => confidence !== 'low' && kind !== PERSON_OBJECT)) return value;
  const call = node.arguments.length > 2 ? undefined : storeCall(context, node, 'read');
  const key = call && keyOf(context, call.place);
  const written = call && key ? writtenTo(context, { space: call.space, key }, node) : [];
  return written.length === 0 ? value : { sources: [...value.sources, ...written], silent: false };
}

/** What a file writes to a cell, of which more than a guess is known; what is masked is left out. */
export function storageWrites(context: FlowContext, cell: Cell): SourceHit[] {
  return context.candidates.calls.flatMap((node) => {
    const call = node.type === 'CallExpression' ? storeCall(context, node, 'write') : undefined;
    if (call?.space !== cell.space) return [];
    const value = call.options ? (propertyValue(call.options, 'data') ?? propertyValue(call.options, 'value')) : node.arguments[1];
    const text = value && staticText(call.place);
    if (text !== undefined && cell.key.text !== undefined && text !== cell.key.text) return [];
    const key = value && keyOf(context, call.place);
    if (!key || !isSameCell(cell, { space: call.space, key })) return [];
    return readable(context.evaluate(value)).filter(
      ({ kind, evidence }) => evidence !== 'name' || !isOtherThingThan(kind, key.text ?? text ?? ''),
    );
  });
}

/** Calls of a file that read a cell. */
export function storedReads(context: FlowContext, cell: Cell): Node[] {
  return context.candidates.calls.filter((node) => {
    const call = node.type === 'CallExpression' && node.arguments.length <= 2 ? storeCall(context, node, 'read') : undefined;
    const key = call?.space === cell.space ? keyOf(context, call.place) : undefined;
    return call !== undefined && key !== undefined && isSameCell(cell, { space: call.space, key });
  });
}

/** `localStorage.setItem(key, value)`, `wx.setStorage({ key, data })`, `saveLocal(key, value)`; undefined for other calls. */
export function storeCall(context: FlowContext, call: TSESTree.CallExpression, does: 'read' | 'write'): StoreCall | undefined {
  const callee = unwrap(call.callee);
  const name = lastName(callee) ?? '';
  const [first] = call.arguments;
  if (!first || !(does === 'read' ? READS : WRITES).test(name)) return undefined;
  const owner = callee.type === 'MemberExpression' ? (lastName(callee.object) ?? '') : '';
  if (!(STORE_NAME.test(name) || STORE_NAME.test(owner)) || isOwn(context, callee)) return undefined;
  const options = first.type === 'ObjectExpression' ? first : undefined;
  const place = options ? propertyValue(options, 'key') : first;
  return place && { space: spaceOf(`${name} ${owner}`), place, options };
}

/** The space of the store that words name: session storage, cookies, or the storage of the device. */
function spaceOf(words: string): string {
  return /session/i.test(words) ? 'storage session' : /cookie/i.test(words) ? 'storage cookie' : 'storage device';
}

/** Whether a call is of a thing that this file made: a map of its own is no storage. */
function isOwn(context: FlowContext, callee: Node): boolean {
  const root = callee.type === 'MemberExpression' ? unwrap(callee.object) : callee;
  const made = initialValue(root, context.bindings);
  if (made.type === 'NewExpression' && OWN_CONTAINERS.has(lastName(made.callee) ?? '')) return true;
  const origin = originOf(root, context.bindings);
  return root.type === 'Identifier' && origin === undefined && context.bindings.resolve(root) !== undefined;
}
