/** The expression that an address is made in, and its constant text. */
import type { TSESTree } from '@typescript-eslint/types';
import { concatenatedParts } from '../../syntax/concatenation.ts';
import { staticText } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';

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
  const whole = addressOf(node);
  if (whole.type === 'TemplateLiteral') return textsBefore(whole, node);
  if (whole.type !== 'BinaryExpression') return '';
  return concatenatedParts(whole)
    .filter(({ range }) => range[0] < node.range[0])
    .map((part) => (part.type === 'TemplateLiteral' ? textsBefore(part, node) : (staticText(part) ?? '')))
    .join('');
}

function textsBefore({ quasis }: TSESTree.TemplateLiteral, { range: [start] }: Node): string {
  return quasis
    .filter(({ range }) => range[0] < start)
    .map(({ value }) => value.cooked)
    .join('');
}

/** The text that a value is put into, or the value itself. */
export function addressOf(node: Node): Node {
  let address = node;
  for (let at: Node | undefined = node.parent, hops = 0; isWithin(at) && hops < MAX_PARENTS; at = at.parent, hops++) {
    if (at.type === 'TemplateLiteral' || (at.type === 'BinaryExpression' && at.operator === '+')) address = at;
  }
  return address;
}
