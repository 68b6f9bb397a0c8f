/** Enums and objects of constants: their members are names of fields, `Fields.PHONE`. */
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
  return variable ? !hasReadMembers(variable, name) : isScreamingCase(receiver);
}

/** Whether a property of what an object holds under a name is read: `APP.user.phone` shows that `APP.user` is a record and no name of a field. */
function hasReadMembers({ references }: Variable, name: string): boolean {
  return references.some(({ identifier }) => {
    const member = (identifier as Node).parent;
    if (member?.type !== 'MemberExpression' || member.object !== identifier || memberName(member) !== name) return false;
    return member.parent.type === 'MemberExpression' && member.parent.object === member && !isCallee(member.parent);
  });
}

function isCallee(node: Node): boolean {
  return node.parent?.type === 'CallExpression' && node.parent.callee === node;
}
