import type { Node } from '../../types.ts';
import { initialValue } from '../initial-values.ts';
import { lastName, memberName } from '../tree.ts';
import type { FlowContext } from './context.ts';

const COLLECTIONS = /^(?:Map|WeakMap|Set|WeakSet|FormData|URLSearchParams|Headers)$/;

/** Whether an expression is a collection in memory that this file makes: `new Map()`, `this.#entries = new Map()`. */
export function isCollection(context: FlowContext, node: Node): boolean {
  const value = initialValue(node, context.bindings);
  if (value.type === 'NewExpression') return COLLECTIONS.test(lastName(value.callee) ?? '');
  if (value.type !== 'MemberExpression' || !context.state.isState(value.object)) return false;
  return context.state.valuesOf(memberName(value) ?? '').some((given) => given.type === 'NewExpression' && COLLECTIONS.test(lastName(given.callee) ?? ''));
}

/** Whether it is a map, whose entries are pairs of a key and a value. */
export function isKeyed(context: FlowContext, node: Node): boolean {
  const value = initialValue(node, context.bindings);
  return value.type === 'NewExpression' && !/^(?:Weak)?Set$/.test(lastName(value.callee) ?? '') && COLLECTIONS.test(lastName(value.callee) ?? '');
}
