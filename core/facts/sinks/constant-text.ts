import type { Node } from '../../types.ts';
import type { Bindings } from '../bindings.ts';
import { concatenatedParts } from '../flow/literals.ts';
import { initialValue } from '../initial-values.ts';
import { staticText } from '../tree.ts';

/** The constant parts of a text joined by blanks: of a literal, a template, a `+` chain, or a constant of this file that is one. */
export function constantText(node: Node, bindings: Bindings): string {
  const value = initialValue(node, bindings);
  if (value.type === 'TemplateLiteral') return value.quasis.map((quasi) => quasi.value.cooked ?? '').join(' ');
  return concatenatedParts(value).map((part) => staticText(part) ?? '').join(' ');
}
