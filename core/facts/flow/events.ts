import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../types.ts';
import { isFunction, keyName, lastName, memberName, unwrap, type FunctionNode } from '../tree.ts';
import { UNKNOWN, type Value } from '../value.ts';
import { splitWords } from '../words.ts';
import { handedDetail } from './answers-events.ts';
import type { FlowContext } from './context.ts';
import { namedSources } from './names.ts';

const EVENT_NAMES = /^(?:e|ev|evt|event)$/;
const OUTCOMES = new Set(['ok', 'success', 'done', 'confirm', 'submit', 'complete', 'change', 'handler', 'callback', 'cb', 'tap', 'click']);
const OCCASIONS = new Set(['bind', 'on', 'handle', 'submit', 'save', 'confirm', 'get', 'set', 'update', 'input', 'change']);

/**
 * `e.detail` in a handler whose name says what the component hands over: `bindMobileOk(e)` receives a phone number.
 * Unknown for every other member of an event.
 */
export function eventDetail(context: FlowContext, node: TSESTree.MemberExpression): Value {
  const object = unwrap(node.object);
  if (memberName(node) !== 'detail' || object.type !== 'Identifier' || !EVENT_NAMES.test(object.name)) return UNKNOWN;
  const fn = handlerOf(context, object);
  const handed = fn && handedDetail(context, fn, node);
  if (handed) return handed;
  const name = fn && handlerName(fn);
  const words = name === undefined ? [] : splitWords(name);
  while (words.length > 1 && OUTCOMES.has(words.at(-1) ?? '')) words.pop();
  while (words.length > 1 && OCCASIONS.has(words[0] ?? '')) words.shift();
  if (words.length === 0 || words.length === (name === undefined ? 0 : splitWords(name).length)) return UNKNOWN;
  const sources = namedSources(context, words.join(' '), node)
    .filter((source) => source.confidence !== 'low')
    .map((source) => ({ ...source, evidence: 'api' as const, confidence: 'medium' as const }));
  return sources.length > 0 ? { sources, silent: false } : UNKNOWN;
}

/** The function whose parameter an event is. */
function handlerOf(context: FlowContext, event: TSESTree.Identifier): FunctionNode | undefined {
  const definition = context.bindings.resolve(event)?.defs[0]?.node as Node | undefined;
  return isFunction(definition) ? definition : undefined;
}

function handlerName(fn: FunctionNode): string | undefined {
  const holder = fn.parent;
  if (fn.type === 'FunctionDeclaration') return fn.id?.name;
  if (holder?.type === 'Property' || holder?.type === 'MethodDefinition') return keyName(holder.key, holder.computed);
  return holder?.type === 'VariableDeclarator' ? lastName(holder.id) : undefined;
}
