import type { Node } from '../types.ts';

/** Names that a pattern declares. */
export function declaredNames(pattern: Node): string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name];
    case 'AssignmentPattern':
      return declaredNames(pattern.left);
    case 'RestElement':
      return declaredNames(pattern.argument);
    case 'ArrayPattern':
      return pattern.elements.flatMap((element) => (element ? declaredNames(element) : []));
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) => declaredNames(property.type === 'Property' ? property.value : property));
    default:
      return [];
  }
}
