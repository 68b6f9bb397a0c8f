import type { Node } from '../types.ts';
import { staticText, unwrap } from './tree.ts';

/** Operands of a `+` chain from left to right. */
export function concatenatedParts(node: Node): Node[] {
  const parts: Node[] = [];
  let current = unwrap(node);
  while (current.type === 'BinaryExpression' && current.operator === '+') {
    parts.unshift(unwrap(current.right));
    current = unwrap(current.left as Node);
  }
  parts.unshift(current);
  const shown = parts.filter((part) => staticText(part) !== '');
  return shown.length > 0 ? shown : parts;
}
