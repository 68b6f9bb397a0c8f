/** Stores of a file: the state that they pass to their functions, and the functions that give a store. */
import { STATE_FIRST, STATE_PARTS, STATE_WITHIN } from '../../catalog/call-words/state.ts';
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../types.ts';
import type { Bindings } from '../file/bindings.ts';
import { initialValue } from '../file/initial-values.ts';
import { isFunction, keyName, lastName, type FunctionNode } from '../../syntax/tree.ts';

/** Whether a name is the state (or the getters) that a store of this file passes to one of its functions. */
export function isStoreState(node: Node, bindings: Bindings): boolean {
  if (node.type !== 'Identifier') return false;
  const definition = bindings.resolve(node)?.defs[0];
  const fn = definition?.node as Node | undefined;
  if (String(definition?.type) !== 'Parameter' || !isFunction(fn)) return false;
  const group = groupOf(fn);
  const [first, second] = fn.params;
  if (group === undefined || !first) return false;
  if (STATE_FIRST.has(group))
    return first.type === 'Identifier'
      ? first.name === node.name
      : group === 'getters' && second?.type === 'Identifier' && second.name === node.name;
  return STATE_WITHIN.has(group) && first.type === 'ObjectPattern' && first.properties.some((item) => isPart(item, node.name));
}

function isPart(item: TSESTree.Property | TSESTree.RestElement, name: string): boolean {
  return (
    item.type === 'Property' &&
    item.value.type === 'Identifier' &&
    item.value.name === name &&
    STATE_PARTS.has(keyName(item.key, item.computed) ?? '')
  );
}

/** Option under which a function stands, in the store's options or in a constant of that name. */
export function groupOf(fn: FunctionNode): string | undefined {
  let property: Node | undefined = fn.parent;
  if (property?.type === 'Property' && keyName(property.key, property.computed) === 'reducer') property = property.parent.parent;
  if (property?.type !== 'Property') return undefined;
  const holder = property.parent.parent;
  if (holder?.type === 'Property') return keyName(holder.key, holder.computed);
  return holder?.type === 'VariableDeclarator' ? lastName(holder.id) : undefined;
}

/** How a function that gives a store was defined: `defineStore(id, { state })` or `defineStore(id, () => …)`. */
export function storeOf(useStore: Node, bindings: Bindings): 'options' | FunctionNode | undefined {
  const call = initialValue(useStore, bindings);
  if (call.type !== 'CallExpression' || lastName(call.callee) !== 'defineStore') return undefined;
  const setup = call.arguments.find((argument) => isFunction(argument));
  if (setup) return setup;
  return call.arguments.at(-1)?.type === 'ObjectExpression' ? 'options' : undefined;
}
