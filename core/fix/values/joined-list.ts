/** Lists that are printed as one text. */
import { memberName, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';

/** `names` of `names.join(', ')`. */
export function joinedList(node: Node): Node | undefined {
  const callee = node.type === 'CallExpression' ? unwrap(node.callee) : undefined;
  return callee?.type === 'MemberExpression' && memberName(callee) === 'join' ? callee.object : undefined;
}
