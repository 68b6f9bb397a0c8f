/** Object literals of a file, and the values in them, by the names that lead there. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../types.ts';
import type { Bindings } from '../../sources/file/bindings.ts';
import { initialValue } from '../../sources/file/initial-values.ts';
import { propertyValue } from '../../sources/state/state-options.ts';
import { memberName, unwrap } from '../../syntax/tree.ts';

const MAX_HOPS = 8;

/** The object literal that an expression is, directly or by a constant. */
export function constantObject(node: Node, bindings: Bindings): TSESTree.ObjectExpression | undefined {
  return objectBehind(node, bindings, 0);
}

/** The value behind a property of such an object: `config.jwt.secret`. */
export function constantMember(node: TSESTree.MemberExpression, bindings: Bindings): Node | undefined {
  return memberValue(node, bindings, 0);
}

function memberValue(node: TSESTree.MemberExpression, bindings: Bindings, hops: number): Node | undefined {
  const name = memberName(node);
  if (name === undefined || hops > MAX_HOPS) return undefined;
  const object = objectBehind(node.object, bindings, hops);
  return object && propertyValue(object, name);
}

function objectBehind(node: Node, bindings: Bindings, hops: number): TSESTree.ObjectExpression | undefined {
  const bare = unwrap(node);
  if (bare.type === 'ObjectExpression') return bare;
  if (bare.type === 'Identifier') {
    const value = initialValue(bare, bindings);
    return value !== bare && hops < MAX_HOPS ? objectBehind(value, bindings, hops + 1) : undefined;
  }
  const value = bare.type === 'MemberExpression' ? memberValue(bare, bindings, hops + 1) : undefined;
  return value && objectBehind(value, bindings, hops + 1);
}
