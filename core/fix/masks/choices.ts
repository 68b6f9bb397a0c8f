/** Values with a fallback text. Only the value is masked, not the text. */
import type { Node } from '../../types.ts';
import { isRepeatable, textOf } from '../replace.ts';

/** `phone` and `'none'` of `phone || 'none'`. A mask is never empty, so the choice must be made before the value is masked. */
export function choiceOf(node: Node): { readonly left: Node; readonly text: Node } | undefined {
  if (node.type !== 'LogicalExpression' || node.operator === '&&' || !isRead(node.left)) return undefined;
  const { left, right } = node;
  return right.type === 'Literal' && typeof right.value === 'string' && right.value !== '' ? { left, text: right } : undefined;
}

/** `a`, `a.b` and `a.b || a.c`, which may be read a second time. */
function isRead(node: Node): boolean {
  return node.type === 'LogicalExpression' && node.operator !== '&&' ? isRead(node.left) && isRead(node.right) : isRepeatable(node);
}

/** The choice between a mask and that text. */
export function chosenText(text: string, { left, text: other }: { readonly left: Node; readonly text: Node }, call: string): string {
  return `${textOf(text, left)} ? ${call} : ${textOf(text, other)}`;
}
