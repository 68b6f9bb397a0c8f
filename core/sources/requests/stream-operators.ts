/** Operators of streams that stand among the arguments of `pipe`. */
import { CHANGES_STREAM } from '../../catalog/call-words/streams.ts';
import type { TSESTree } from '@typescript-eslint/types';
import { lastName, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';

/** An operator behind which the stream has other values: `map(fn)`; undefined for all others. */
export function changingOperator(argument: Node): { readonly call: TSESTree.CallExpression; readonly name: string } | undefined {
  const call = unwrap(argument);
  const name = call.type === 'CallExpression' ? (lastName(call.callee) ?? '') : '';
  return call.type === 'CallExpression' && CHANGES_STREAM.has(name) ? { call, name } : undefined;
}

/** The operators that a value has passed before it reaches one of them. */
export function operatorsBefore(chain: TSESTree.CallExpression, operator: TSESTree.CallExpression): readonly Node[] {
  return chain.arguments.slice(0, chain.arguments.indexOf(operator));
}
