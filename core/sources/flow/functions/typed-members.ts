/** Getters and methods of classes of this file, found by the type of what they are read of: `show(user: User)`, `user.display`. */
import type { Node } from '../../../types.ts';
import { isFunction, type FunctionNode } from '../../../syntax/tree.ts';
import type { FlowContext } from '../context.ts';

/** The getter, or the method, that an object's class has under a name; undefined for other members and unknown types. */
export function memberOfType(context: FlowContext, object: Node, name: string, kind: 'get' | 'method'): FunctionNode | undefined {
  if (!context.candidates.classMembers.has(name)) return undefined;
  const field = context.types.ofExpression(object).shape?.fields.get(name);
  const member = field && !field.origin ? field.node.parent : undefined;
  return member?.type === 'MethodDefinition' && member.kind === kind && isFunction(member.value) ? member.value : undefined;
}
