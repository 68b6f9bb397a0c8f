import type { Node } from '../types.ts';
import { lastName, staticText, unwrap } from './tree.ts';

/** Whether an expression is a constant that holds nothing, also as a text: `''`, `null`, `0`, `{}`, `[]`, `JSON.stringify({})`. */
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
