import type { Node } from '../types.ts';
import type { Bindings } from '../sources/file/bindings.ts';
import { concatenatedParts } from '../syntax/concatenation.ts';
import { initialValue } from '../sources/file/initial-values.ts';
import { staticText } from '../syntax/tree.ts';

/**
 * The constant parts of a text joined by blanks: of a literal, a template, a `+` chain, or a constant of this file that is
 * one; of an object literal those of its values, two levels deep.
 */
export function constantText(node: Node, bindings: Bindings, depth = 0): string {
  const value = initialValue(node, bindings);
  if (value.type === 'ObjectExpression') {
    if (depth > 1) return '';
    return value.properties.map((item) => (item.type === 'Property' ? constantText(item.value, bindings, depth + 1) : '')).join(' ');
  }
  if (value.type === 'TemplateLiteral') return value.quasis.map((quasi) => quasi.value.cooked ?? '').join(' ');
  return concatenatedParts(value)
    .map((part) => staticText(part) ?? '')
    .join(' ');
}
