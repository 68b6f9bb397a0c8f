/** Storage of a device as cells: which calls read one, and what a file writes to them. */
import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../facts/collect.ts';
import type { FlowContext } from '../../facts/flow/context.ts';
import { initialValue } from '../../facts/initial-values.ts';
import { originOf } from '../../facts/origin.ts';
import type { SinkUse, SunkValue } from '../../facts/sinks/uses.ts';
import { propertyValue } from '../../facts/state-options.ts';
import { lastName, memberName, unwrap } from '../../facts/tree.ts';
import type { SourceHit, Value } from '../../facts/value.ts';
import type { Node } from '../../types.ts';
import { isSameCell, type Cell } from './cell.ts';
import { keyOf } from './keys.ts';
import { readable, writtenTo } from './written.ts';

/** Functions that read what is kept, and words of stores in their name or their owner's. */
const READS = /^(?:get|read|load|fetch|restore|use)(?:[A-Z_]\w*)?$/;
/** What a file makes for itself. */
const CONTAINERS = new Set(['Map', 'WeakMap', 'URLSearchParams', 'FormData', 'Headers', 'LRUCache', 'LRU', 'NodeCache']);
const STORES = /storage|cache|cookie|local|session|^store$|^ls$|^db$/i;

/** A value that a call reads from storage, with what other files of the program write there; other values stay as they are. */
export function withStored(context: FlowContext, node: Node, value: Value): Value {
  if (node.type !== 'CallExpression' || value.silent || !context.modules.written) return value;
  if (value.sources.some(({ confidence }) => confidence !== 'low')) return value;
  const cell = cellRead(context, node);
  const written = cell ? writtenTo(context, cell, node) : [];
  return written.length === 0 ? value : { sources: [...value.sources, ...written], silent: false };
}

/** The store that the words of a call or of a sink mean: stores of one device are apart from each other. */
function spaceOf(words: string): string {
  return /session/i.test(words) ? 'storage session' : /cookie/i.test(words) ? 'storage cookie' : 'storage device';
}

/** The cell that a call reads; undefined when it reads none, or one whose key is not constant. */
function cellRead(context: FlowContext, call: TSESTree.CallExpression): Cell | undefined {
  const callee = unwrap(call.callee);
  const name = lastName(callee) ?? '';
  const owner = callee.type === 'MemberExpression' ? lastName(callee.object) ?? '' : '';
  const [place] = call.arguments;
  if (!place || call.arguments.length > 2 || !READS.test(name)) return undefined;
  if (!(STORES.test(name) || STORES.test(owner)) || isOther(context, callee)) return undefined;
  const key = keyOf(context, place.type === 'ObjectExpression' ? propertyValue(place, 'key') ?? place : place);
  return key && { space: spaceOf(`${name} ${owner}`), key };
}

/** Whether a call is of a thing that this file made: a map of its own is no storage. */
function isOther(context: FlowContext, callee: Node): boolean {
  const root = callee.type === 'MemberExpression' ? unwrap(callee.object) : callee;
  const made = initialValue(root, context.bindings);
  if (made.type === 'NewExpression' && CONTAINERS.has(lastName(made.callee) ?? '')) return true;
  const origin = originOf(root, context.bindings);
  return root.type === 'Identifier' && origin === undefined && context.bindings.resolve(root) !== undefined;
}

/** What a file writes to a cell, of which more than a guess is known; what is masked is left out. */
export function storageWrites(facts: FileFacts, cell: Cell): SourceHit[] {
  const uses = facts.sinkUses.filter(({ sink }) => sink.target === 'storage');
  return uses.flatMap((use) => use.values.flatMap((value) => writeOf(facts, use, value, cell)));
}

function writeOf({ flow }: FileFacts, use: SinkUse, value: SunkValue, cell: Cell): readonly SourceHit[] {
  const place = value.isPlace ? undefined : value.key ?? keyOfCall(use.node);
  const key = place && keyOf(flow, place);
  const isSame = key && isSameCell(cell, { space: spaceOf(`${use.sink.id} ${calleeWords(use.node)}`), key });
  return isSame ? readable(value.held ?? flow.evaluate(value.node)) : [];
}

/** `setItem(key, value)` and `setStorage({ key, data })`. */
function keyOfCall(node: Node): Node | undefined {
  const first = node.type === 'CallExpression' ? node.arguments[0] : undefined;
  return first?.type === 'ObjectExpression' ? propertyValue(first, 'key') : first;
}

function calleeWords(node: Node): string {
  const callee = node.type === 'CallExpression' ? unwrap(node.callee) : node;
  return callee.type === 'MemberExpression' ? `${lastName(callee.object) ?? ''} ${memberName(callee) ?? ''}` : lastName(callee) ?? '';
}
