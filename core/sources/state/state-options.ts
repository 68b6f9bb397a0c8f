/** Options objects of components, pages, apps and stores, and the state objects in them. */
import { COMPONENT_CALLS } from '../../catalog/call-words/state.ts';
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../types.ts';
import type { Bindings } from '../file/bindings.ts';
import { returnedExpressions } from '../file/functions.ts';
import { initialValue } from '../file/initial-values.ts';
import { isFunction, keyName, lastName, unwrap } from '../../syntax/tree.ts';

/** Whether an object literal is the options of a component, page, app or store. */
export function isOptionsObject(node: Node): boolean {
  if (node.type !== 'ObjectExpression') return false;
  const parent = node.parent as Node;
  if (parent.type === 'ExportDefaultDeclaration') return true;
  if (parent.type === 'CallExpression' || parent.type === 'NewExpression') return COMPONENT_CALLS.has(lastName(parent.callee) ?? '');
  if (parent.type === 'VariableDeclarator') return true;
  return parent.type === 'AssignmentExpression' && lastName(parent.left) === 'exports';
}

/** Object literals that a `data` or `state` option is: itself, a constant, or what its function returns. */
export function stateObjects(value: Node, bindings: Bindings): TSESTree.ObjectExpression[] {
  const bare = initialValue(value, bindings);
  const results = isFunction(bare) ? returnedExpressions(bare).map(unwrap) : [bare];
  return results.filter((node): node is TSESTree.ObjectExpression => node.type === 'ObjectExpression');
}

/** Value of a property of an object literal. */
export function propertyValue(object: TSESTree.ObjectExpression, name: string): Node | undefined {
  const property = object.properties.find((item) => item.type === 'Property' && keyName(item.key, item.computed) === name);
  return property?.type === 'Property' ? property.value : undefined;
}
