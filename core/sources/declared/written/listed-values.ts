/** The values that a type lists one by one: `'guest' | 'member'`, `true`, `Role.Admin`. */
import type { TSESTree } from '@typescript-eslint/types';
import { memberName, unwrap } from '../../../syntax/tree.ts';
import type { Node } from '../../../types.ts';

/** A literal or the member of an enum, as a text that is the same for the value and for its type. */
export function textOfValue(node: Node): string | undefined {
  const bare = unwrap(node);
  if (bare.type === 'Literal') return typeof bare.value === 'string' ? JSON.stringify(bare.value) : String(bare.value);
  if (bare.type !== 'MemberExpression' || bare.object.type !== 'Identifier') return undefined;
  return `${bare.object.name}.${memberName(bare) ?? ''}`;
}

/** The values of a type; undefined where it does not list them. */
export function listedValues(type: TSESTree.TypeNode | undefined): readonly string[] | undefined {
  const listed = type?.type === 'TSUnionType' ? type.types : type ? [type] : [];
  const values = listed.map((one) => {
    if (one.type === 'TSLiteralType') return textOfValue(one.literal);
    const name = one.type === 'TSTypeReference' ? one.typeName : undefined;
    return name?.type === 'TSQualifiedName' && name.left.type === 'Identifier' ? `${name.left.name}.${name.right.name}` : undefined;
  });
  return values.length > 0 && values.every((value) => value !== undefined) ? values : undefined;
}
