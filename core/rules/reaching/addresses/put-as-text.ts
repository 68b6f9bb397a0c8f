/** What is written into a text. Of a record that shows `[object Object]`: what is only called like one is a name or an id. */
import { ENCODED_FOR_ADDRESS } from '../../../catalog/call-words/texts.ts';
import { lastName } from '../../../syntax/tree.ts';
import type { Node } from '../../../types.ts';

/** Whether a value stands in a text as it is: `` `?customer=${customer}` ``, `'?customer=' + encodeURIComponent(customer)`. */
export function isPutAsText(node: Node): boolean {
  const { parent } = node;
  switch (parent?.type) {
    case 'TemplateLiteral':
      return true;
    case 'BinaryExpression':
      return parent.operator === '+';
    case 'CallExpression':
      return parent.arguments[0] === node && ENCODED_FOR_ADDRESS.has(lastName(parent.callee) ?? '') && isPutAsText(parent);
    default:
      return false;
  }
}
