/** Projections that are written as objects: `{ department: 1, _id: 0 }`. https://www.mongodb.com/docs/manual/tutorial/project-fields-from-query-results/ */
import { keyName } from '../syntax/tree.ts';
import type { Node } from '../types.ts';

/** One field of a projection, and whether it is read or left out. */
export interface ProjectionFlag {
  readonly name: string;
  readonly isKept: boolean;
}

/** The fields of a projection; none of an expression that is no object, or holds anything but flags. */
export function projectionFlags(node: Node): readonly ProjectionFlag[] {
  if (node.type !== 'ObjectExpression') return [];
  const flags = node.properties.flatMap((item) => {
    const name = item.type === 'Property' ? keyName(item.key, item.computed) : undefined;
    const flag = item.type === 'Property' && item.value.type === 'Literal' ? item.value.value : undefined;
    return name !== undefined && (typeof flag === 'boolean' || flag === 0 || flag === 1) ? [{ name, isKept: Boolean(flag) }] : [];
  });
  return flags.length === node.properties.length ? flags : [];
}
