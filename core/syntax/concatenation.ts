import type { Node } from '../types.ts';
import { staticText, unwrap } from './tree.ts';

/** Operands of a `+` chain from left to right; a chain in brackets on its right, `a + (b + c)`, joins the same texts. */
export function concatenatedParts(node: Node): Node[] {
  const parts: Node[] = [];
  let current = unwrap(node);
  while (current.type === 'BinaryExpression' && current.operator === '+') {
    const right = unwrap(current.right);
    parts.unshift(...(right.type === 'BinaryExpression' && right.operator === '+' ? concatenatedParts(right) : [right]));
    current = unwrap(current.left as Node);
  }
  parts.unshift(current);
  const shown = parts.filter((part) => staticText(part) !== '');
  return shown.length > 0 ? shown : parts;
}

/** The constant pieces of a template or of a `+` chain that stand before a part of it, in order; none of any other expression. */
export function constantsBefore(whole: Node, part: Node): string[] {
  const [start] = part.range;
  if (whole.type === 'TemplateLiteral') return whole.quasis.filter(({ range }) => range[0] < start).map(({ value }) => value.cooked ?? '');
  if (whole.type !== 'BinaryExpression') return [];
  return concatenatedParts(whole)
    .filter(({ range }) => range[0] < start)
    .flatMap((piece) => (piece.type === 'TemplateLiteral' ? constantsBefore(piece, part) : [staticText(piece) ?? '']));
}
