/** Lists that are printed as one text. */
import { RETURNS_LIST } from '../../catalog/call-words/lists.ts';
import { lastName, memberName, staticText, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';

/** `names` of `names.join(', ')`; what joins the parts of a path takes several of them. */
export function joinedList(node: Node): Node | undefined {
  if (node.type !== 'CallExpression' || node.arguments.length > 1) return undefined;
  const [between] = node.arguments;
  const callee = !between || staticText(between) !== undefined ? unwrap(node.callee) : undefined;
  return callee?.type === 'MemberExpression' && memberName(callee) === 'join' ? callee.object : undefined;
}

/** The call that joins a list, or some of its elements: `phones.concat(others).join()` for `phones`. */
export function joinedFrom(node: Node): Node | undefined {
  const { parent } = node;
  if (parent?.type !== 'MemberExpression') return parent?.type === 'TSNonNullExpression' ? joinedFrom(parent) : undefined;
  const call = parent.object === node ? parent.parent : undefined;
  if (call?.type !== 'CallExpression' || call.callee !== parent) return undefined;
  if (joinedList(call) === node) return call;
  return RETURNS_LIST.has(lastName(parent) ?? '') ? joinedFrom(call) : undefined;
}
