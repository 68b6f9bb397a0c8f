/** What a stored value holds beside the secret: it would be lost with it, and whatever reads it would find nothing. */
import type { Facts } from '../../sources/file/facts.ts';
import { constantValue } from '../../sources/file/initial-values.ts';
import { contains, rangeOf, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import type { PlacedSource } from '../places.ts';

/** A secret that is stored, and where. */
type Stored = Pick<PlacedSource, 'source' | 'node'>;

/** Whether a value that is written out in this file has a field, an element or a part of a text in which none of the secrets stands. */
export function holdsMore(facts: Facts, value: Node, secrets: readonly Stored[]): boolean {
  const bare = constantValue(value, facts.bindings);
  if (secrets.some(({ source, node }) => node === bare || source.node === bare)) return false;
  const isSecret = (part: Node): boolean =>
    secrets.some(({ source, node }) => contains(rangeOf(part), rangeOf(node)) || contains(rangeOf(part), source.range));
  const isMore = (part: Node): boolean => !isSecret(part) || holdsMore(facts, part, secrets);
  switch (bare.type) {
    case 'ObjectExpression':
      return bare.properties.some((item) => item.type !== 'Property' || isMore(item.value));
    case 'ArrayExpression':
      return bare.elements.some((item) => item !== null && isMore(item));
    case 'TemplateLiteral':
      return bare.expressions.some(isMore);
    case 'BinaryExpression':
      return [bare.left, bare.right].some((side) => unwrap(side).type !== 'Literal' && isMore(side));
    case 'ConditionalExpression':
      return holdsMore(facts, bare.consequent, secrets) || holdsMore(facts, bare.alternate, secrets);
    case 'LogicalExpression':
      return holdsMore(facts, bare.left, secrets) || holdsMore(facts, bare.right, secrets);
    case 'CallExpression':
      return bare.arguments.some((argument) => holdsMore(facts, argument, secrets));
    default:
      return false;
  }
}
