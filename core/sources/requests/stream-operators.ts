/** Operators of streams that stand among the arguments of `pipe`: `members$.pipe(map((member) => member.id))` is no stream of members. */
import { CHANGES_STREAM, MAPS_STREAM } from '../../catalog/call-words/streams.ts';
import type { TSESTree } from '@typescript-eslint/types';
import { lastName, memberName, unwrap, type FunctionNode } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import { merged, type Shape } from '../declared/shape.ts';
import { localFunction, returnedExpressions } from '../file/functions.ts';
import type { FlowContext } from '../flow/context.ts';

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

/** Type of what a stream of this type gives behind these operators; undefined where one of them gives values that are not known. */
export function behindOperators(context: FlowContext, stream: Shape | undefined, operators: readonly Node[]): Shape | undefined {
  return operators.reduce<Shape | undefined>((shape, operator) => {
    const changing = changingOperator(operator);
    if (!changing) return shape;
    const [first] = changing.call.arguments;
    const callback = first && MAPS_STREAM.has(changing.name) ? localFunction(first, context.bindings) : undefined;
    return callback && merged(returnedExpressions(callback).flatMap((result) => context.types.ofExpression(result).shape ?? []));
  }, stream);
}

/** What an operator hands its function: `members$.pipe(tap((member) => …))`. */
export function handedByOperator(context: FlowContext, fn: FunctionNode, operator: TSESTree.CallExpression): Shape | undefined {
  const chain = operator.parent;
  if (operator.arguments[0] !== fn || chain.type !== 'CallExpression' || operator.callee === fn) return undefined;
  const callee = unwrap(chain.callee);
  if (callee.type !== 'MemberExpression' || memberName(callee) !== 'pipe') return undefined;
  return behindOperators(context, context.types.ofExpression(callee.object).shape, operatorsBefore(chain, operator));
}
