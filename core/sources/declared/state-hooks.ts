/** Types of stores that are written where they are made: `create<State>()((set) => …)`. https://zustand.docs.pmnd.rs/guides/typescript */
import type { TSESTree } from '@typescript-eslint/types';
import { functionIn, returnedExpressions } from '../file/functions.ts';
import type { FlowContext } from '../flow/context.ts';
import { unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import { stateOf } from './written/expected.ts';
import { merged, type Shape } from './shape.ts';

/** The type of the state of a store that a call makes whose type argument stands before the arguments; undefined for other calls. */
export function madeState(context: FlowContext, call: TSESTree.CallExpression): Shape | undefined {
  return unwrap(call.callee).type === 'CallExpression' ? stateOf(context, call)?.() : undefined;
}

/**
 * The state that the function is given with which a hook is called: `useShop((state) => state.buyer)`. A hook whose type is an object of
 * fields is a store.
 */
export function selectedState(context: FlowContext, callee: Node): Shape | undefined {
  const bare = unwrap(callee);
  if (bare.type !== 'Identifier' || !/^use[A-Z]/.test(bare.name)) return undefined;
  const { shape } = context.types.ofExpression(bare);
  const isState = shape && shape.fields.size > 0 && !shape.returns && !shape.instance && shape.values === undefined;
  return isState ? shape : undefined;
}

/** What such a hook gives: the state, or what its function selects. */
export function stateRead(context: FlowContext, { callee, arguments: [selector] }: TSESTree.CallExpression): Shape | undefined {
  const state = selectedState(context, callee);
  if (!state || !selector) return state;
  const fn = functionIn(selector);
  return fn && merged(returnedExpressions(fn).flatMap((selected) => context.types.ofExpression(selected).shape ?? []));
}
