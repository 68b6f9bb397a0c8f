/** The one resolver of callees that the file itself defines. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../../types.ts';
import { functionIn, localFunction } from '../../file/functions.ts';
import { encloses, memberName, unwrap, type FunctionNode } from '../../../syntax/tree.ts';
import type { FlowContext } from '../context.ts';
import { memberOfType } from './typed-members.ts';

/** The function of this file that a callee is: by its name, or as a method of `this` or of what has a class of it as its type. */
export function functionCalled(context: FlowContext, callee: Node): FunctionNode | undefined {
  const bare = unwrap(callee);
  if (bare.type !== 'MemberExpression') return localFunction(bare, context.bindings);
  if (!context.state.isThis(unwrap(bare.object))) return memberOfType(context, bare.object, memberName(bare) ?? '', 'method');
  const method = methodOf(bare, context.candidates.methods.get(memberName(bare) ?? '') ?? []);
  return method?.value ? functionIn(method.value) : undefined;
}

/**
 * Of methods with one name the one of the class or object around its use; elsewhere only a method that is the only one is meant beyond
 * doubt.
 */
function methodOf<T extends { readonly parent: Node }>(use: TSESTree.MemberExpression, methods: readonly T[]): T | undefined {
  if (methods.length <= 1) return methods[0];
  const around = methods.filter(({ parent }) => encloses(parent, use));
  return around.length > 0 ? around.reduce((inner, other) => (encloses(inner.parent, other.parent) ? other : inner)) : undefined;
}
