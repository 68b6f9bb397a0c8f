/** Which part of the address of a route a value stands in: routers are given paths, and objects with the query beside the path. */
import { concatenatedParts } from '../../../syntax/concatenation.ts';
import { staticText } from '../../../syntax/tree.ts';
import type { Node } from '../../../types.ts';
import { addressOf, textBefore } from './address-texts.ts';

/** Whether a value stands in the path of a route, or in an address that is made elsewhere: in no query, as far as is seen here. */
export function isOutsideQuery(value: Node, sunk: Node): boolean {
  if (value.type === 'ObjectExpression') return false;
  for (let at = value.parent; at && at !== sunk; at = at.parent) if (at.type === 'ObjectExpression') return false;
  const texts = addressOf(value) === value ? textsOf(value) : [textBefore(value)];
  return !texts.some((text) => text.includes('?'));
}

/** The constant pieces of an address. */
function textsOf(address: Node): string[] {
  if (address.type === 'TemplateLiteral') return address.quasis.map(({ value }) => value.raw);
  return concatenatedParts(address).map((part) => staticText(part) ?? '');
}
