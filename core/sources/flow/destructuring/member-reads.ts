/** Destructuring reads a property: `const { phone } = user` is `const phone = user.phone`. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../../types.ts';
import { Memo } from '../../../memo.ts';

const reads = new Memo<TSESTree.Property, TSESTree.MemberExpression>();

/**
 * The member access that a property of a pattern stands for, at the place of its key; the same node each time, so that it is evaluated once.
 * `object` is the expression that the pattern takes apart.
 */
export function memberRead(property: TSESTree.Property, object: Node, key: string): TSESTree.MemberExpression {
  return reads.of(property, () => {
    const { range, loc } = property.key;
    const name = { type: 'Identifier', name: key, range, loc };
    return {
      type: 'MemberExpression',
      object,
      property: name,
      computed: false,
      optional: false,
      range,
      loc,
      parent: property,
    } as object as TSESTree.MemberExpression;
  });
}
