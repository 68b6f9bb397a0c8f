/** Small questions about types as they are written. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../../types.ts';
import { DATE, FLAG, TEXT, type Shape } from '../shape.ts';

/** Last name of a qualified name. */
export function nameOf(name: TSESTree.EntityName): string {
  return name.type === 'TSQualifiedName' ? name.right.name : name.type === 'Identifier' ? name.name : 'this';
}

export function hasUnlistedFields(members: readonly Node[]): boolean {
  return members.some((member) => member.type === 'TSIndexSignature');
}

/** Single values of the standard library: dates, and bytes, which have no fields. */
export function standardValue(name: string): Shape | undefined {
  if (name === 'Buffer' || name === 'Uint8Array' || name === 'ArrayBuffer') return TEXT;
  if (name === 'Date' || name === 'Dayjs' || name === 'Moment') return DATE;
  return name === 'Function' || name === 'Boolean' ? FLAG : undefined;
}
