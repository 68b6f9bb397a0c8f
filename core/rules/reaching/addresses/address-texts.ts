/** The expression that an address is made in, and its constant text. */
import { constantsBefore } from '../../../syntax/concatenation.ts';
import type { Node } from '../../../types.ts';

/** How far an expression is looked at around a value. */
export const MAX_PARENTS = 12;

/** Whether a node is still a part of the expression that makes the address. */
export function isWithin(node: Node | null | undefined): node is Node {
  // The root of a tree has no parent: none is null for some parsers.
  return (
    !!node &&
    /^(?:TemplateLiteral|BinaryExpression|LogicalExpression|ConditionalExpression|CallExpression|Property|ObjectExpression|TSAsExpression|TSNonNullExpression|ChainExpression|AwaitExpression|SpreadElement)$/.test(
      node.type,
    )
  );
}

/** The constant text that stands before a value in its address. */
export function textBefore(node: Node): string {
  return constantsBefore(addressOf(node), node).join('');
}

/** The text that a value is put into, or the value itself. */
export function addressOf(node: Node): Node {
  let address = node;
  for (let at: Node | undefined = node.parent, hops = 0; isWithin(at) && hops < MAX_PARENTS; at = at.parent, hops++) {
    if (at.type === 'TemplateLiteral' || (at.type === 'BinaryExpression' && at.operator === '+')) address = at;
  }
  return address;
}
