/** Names of properties together with those of their objects. */
import type { TSESTree } from '@typescript-eslint/types';
import { HOLDS_VALUE } from '../../catalog/call-words/pass-through.ts';
import { keyName, lastName } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';

/** The name of a property behind that of the property or variable which holds its object. */
export function ownedName(object: TSESTree.ObjectExpression, name: string): string | undefined {
  const owner = ownerOf(object);
  return owner === undefined ? undefined : `${owner}.${name}`;
}

/** The name of the property or variable that holds an object. */
export function ownerOf(object: TSESTree.ObjectExpression): string | undefined {
  let holder: Node = object.parent;
  while (holder.type === 'CallExpression' && HOLDS_VALUE.has(lastName(holder.callee) ?? '')) holder = holder.parent;
  if (holder.type === 'Property') return keyName(holder.key, holder.computed);
  return holder.type === 'VariableDeclarator' && holder.id.type === 'Identifier' ? holder.id.name : undefined;
}
