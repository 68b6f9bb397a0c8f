/** Which part of a value a name of a pattern takes. */
import { encloses, keyName } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import type { Path } from './place.ts';

/** Names of the properties that a pattern takes for one of its names; undefined where they are unknown, or where others are left out. */
export function takenBy(pattern: Node, name: Node): Path | undefined {
  if (pattern.type === 'Identifier' || pattern.type === 'RestElement') return [];
  if (pattern.type === 'AssignmentPattern') return takenBy(pattern.left, name);
  if (pattern.type === 'ArrayPattern') {
    const element = pattern.elements.find((item) => item && encloses(item, name));
    return element ? takenBy(element, name) : undefined;
  }
  if (pattern.type !== 'ObjectPattern') return undefined;
  const property = pattern.properties.find((item) => encloses(item, name));
  if (property?.type !== 'Property') return undefined;
  const key = keyName(property.key, property.computed);
  const rest = key === undefined ? undefined : takenBy(property.value, name);
  return rest && key !== undefined ? [key, ...rest] : undefined;
}
