/** How a member or pattern names a field, and what the code around it does with the field. */
import type { TSESTree } from '@typescript-eslint/types';
import { FLAG_ATTRIBUTES } from '../../catalog/markup/inputs.ts';
import { childrenOf, isFunction, keyName, lastName, memberName, staticText, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';

/** The name of a member; both names of `row[isSent ? 'toNickname' : 'fromNickname']`. */
export function keysOf(node: TSESTree.MemberExpression): readonly string[] {
  const key = node.computed ? unwrap(node.property) : undefined;
  const names = key?.type === 'ConditionalExpression' ? [key.consequent, key.alternate].map(staticText) : [memberName(node)];
  return names.filter((name) => name !== undefined);
}

/** The name of what a member is read from, behind `value` and `current`. */
export function receiverName(object: Node): string | undefined {
  const name = lastName(object);
  return (name === 'value' || name === 'current') && object.type === 'MemberExpression' ? lastName(object.object) : name;
}

/** The name of what a pattern takes apart. */
export function receiverOfPattern(pattern: TSESTree.ObjectPattern): string | undefined {
  const holder = pattern.parent;
  if (holder.type === 'VariableDeclarator') return holder.init ? lastName(holder.init) : undefined;
  return holder.type === 'Property' ? keyName(holder.key, holder.computed) : undefined;
}

/** Whether a member is assigned. */
export function isWritten(node: Node): boolean {
  const { parent } = node;
  return parent?.type === 'AssignmentExpression' && unwrap(parent.left) === node;
}

/** Whether a member is called. */
export function isCalled(node: Node): boolean {
  return node.parent?.type === 'CallExpression' && node.parent.callee === node;
}

/** Whether a member is what a switch shows: `checked={settings.email}` says that mails are wanted. */
export function isFlag(node: Node): boolean {
  const attribute = node.parent?.type === 'JSXExpressionContainer' ? node.parent.parent : undefined;
  return attribute?.type === 'JSXAttribute' && attribute.name.type === 'JSXIdentifier' && FLAG_ATTRIBUTES.has(attribute.name.name);
}

/** Whether a field is deleted, or made of itself. */
export function isRewritten(node: TSESTree.MemberExpression, name: string): boolean {
  const { parent } = node;
  if (isDeleted(node)) return true;
  return parent.type === 'AssignmentExpression' && unwrap(parent.left) === node && speaksOf(parent.right, name);
}

/** `delete user.password`, `delete req.body?.password`. */
export function isDeleted({ parent }: Node): boolean {
  const at = parent?.type === 'ChainExpression' ? parent.parent : parent;
  return at?.type === 'UnaryExpression' && at.operator === 'delete';
}

function speaksOf(node: Node, name: string): boolean {
  if (node.type === 'MemberExpression' && memberName(node) === name) return true;
  if (isFunction(node)) return false;
  return childrenOf(node).some((child) => speaksOf(child, name));
}
