/** Enums and objects of constants: their members are names of fields, `Fields.PHONE`. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../types.ts';
import type { Variable } from '../file/bindings.ts';
import type { FlowContext } from '../flow/context.ts';
import { isPascalCase, isScreamingCase } from '../names/words.ts';
import { memberName } from '../../syntax/tree.ts';

/** Whether a property is one of an enum or of an object of constants: a name of a field, and no value of it. */
export function isConstantMember(context: FlowContext, object: Node, receiver: string, name: string): boolean {
  if (isPascalCase(receiver) && isScreamingCase(name)) return true;
  if (object.type !== 'Identifier' || (!isPascalCase(receiver) && !isScreamingCase(receiver))) return false;
  const variable = context.bindings.resolve(object);
  return variable ? !hasReadMembers(context, variable, name) : isScreamingCase(receiver);
}

/**
 * Whether what an object holds under a name is a record: `APP.user.phone` is read of it. `TABS.phone.label` and `ROLES.customer.icon` are of no
 * person.
 */
function hasReadMembers({ vocabulary }: FlowContext, { references }: Variable, name: string): boolean {
  if (vocabulary.personObject(name) === undefined) return false;
  return references.some(({ identifier }) => {
    const member = (identifier as Node).parent;
    if (member?.type !== 'MemberExpression' || member.object !== identifier || memberName(member) !== name) return false;
    const { parent } = member;
    return parent.type === 'MemberExpression' && parent.object === member && !isCallee(parent) && isPersonal(vocabulary, parent);
  });
}

function isPersonal(vocabulary: FlowContext['vocabulary'], read: TSESTree.MemberExpression): boolean {
  const match = vocabulary.match(memberName(read) ?? '');
  return match !== undefined && match.confidence !== 'low';
}

function isCallee(node: Node): boolean {
  return node.parent?.type === 'CallExpression' && node.parent.callee === node;
}
