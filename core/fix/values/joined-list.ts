/** Lists that are printed as one text. */
import { memberName, staticText, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';

/** `names` of `names.join(', ')`; what joins the parts of a path takes several of them. */
export function joinedList(node: Node): Node | undefined {
  if (node.type !== 'CallExpression' || node.arguments.length > 1) return undefined;
  const [between] = node.arguments;
  const callee = !between || staticText(between) !== undefined ? unwrap(node.callee) : undefined;
  return callee?.type === 'MemberExpression' && memberName(callee) === 'join' ? callee.object : undefined;
}
