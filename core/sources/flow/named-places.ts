/** Places of a row that have names: `row[Column.Phone]` with `enum Column { Name, Phone }`. */
import type { TSESTree } from '@typescript-eslint/types';
import { constantText } from '../../graph/constants.ts';
import { memberName, staticText, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import type { Bindings } from '../file/bindings.ts';

/** The name that an enum or a constant object of this file gives to the number by which an element is read. */
export function nameOfPlace(node: TSESTree.MemberExpression, bindings: Bindings): string | undefined {
  const key = node.computed ? unwrap(node.property) : undefined;
  const name = key?.type === 'MemberExpression' ? memberName(key) : undefined;
  if (key?.type !== 'MemberExpression' || name === undefined || key.object.type !== 'Identifier') return undefined;
  const table = bindings.resolve(key.object)?.defs[0]?.node as Node | undefined;
  const isNumber = table?.type === 'TSEnumDeclaration' ? isNumbered(table, name) : /^\d+$/.test(constantText(key, bindings) ?? '');
  return isNumber ? name : undefined;
}

/** Whether the member of an enum is a number: it has no value of its own, or one that is written as a number. */
function isNumbered({ body }: TSESTree.TSEnumDeclaration, name: string): boolean {
  const member = body.members.find(({ id }) => (id.type === 'Identifier' ? id.name : staticText(id)) === name);
  return (
    member !== undefined && (!member.initializer || (member.initializer.type === 'Literal' && typeof member.initializer.value === 'number'))
  );
}
