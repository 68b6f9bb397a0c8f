import type { Node } from '../../types.ts';
import { lastName, staticText, unwrap } from '../../syntax/tree.ts';

/** Writing nothing under a key empties it: `''`, `null`, `{}`, `[]`, `JSON.stringify({})`. */
export function isBlank(node: Node): boolean {
  const bare = unwrap(node);
  switch (bare.type) {
    case 'Literal':
      return !bare.value;
    case 'Identifier':
      return bare.name === 'undefined';
    case 'ObjectExpression':
      return bare.properties.length === 0;
    case 'ArrayExpression':
      return bare.elements.length === 0;
    case 'CallExpression':
      return lastName(bare.callee) === 'stringify' && bare.arguments[0] !== undefined && isBlank(bare.arguments[0]);
    default:
      return staticText(bare) === '';
  }
}
