/** What calls give that run a function on each element or on a result: `list.map(fn)`, `promise.then(fn)`, operators of streams. */
import type { TSESTree } from '@typescript-eslint/types';
import { MAPS_STREAM } from '../../catalog/call-words/streams.ts';
import type { Node } from '../../types.ts';
import type { Variable } from '../file/bindings.ts';
import { localFunction, returnedExpressions } from '../file/functions.ts';
import { changingOperator } from '../requests/stream-operators.ts';
import type { Arguments, FlowContext } from './context.ts';
import { importedResult } from './imports.ts';
import { UNKNOWN, union, type Value } from './value.ts';

/** `members$.pipe(filter(isHere), map((member) => member.id))`: the stream behind the operators. */
export function piped(context: FlowContext, node: TSESTree.CallExpression, stream: Value, args: Arguments | undefined): Value {
  return node.arguments.reduce<Value>((value, argument) => {
    const operator = changingOperator(argument);
    if (!operator) return value;
    return MAPS_STREAM.has(operator.name) ? mapped(context, operator.call.arguments[0], value, 0, args) : UNKNOWN;
  }, stream);
}

/** `list.map(fn)` and `promise.then(fn)` give what the callback returns for an element. */
export function mapped(
  context: FlowContext,
  argument: Node | undefined,
  element: Value,
  position: number,
  args: Arguments | undefined,
): Value {
  const callback = argument && localFunction(argument, context.bindings);
  if (!callback) return (argument && importedResult(context, argument, element)) ?? element;
  const first = callback.params[position];
  const variable =
    first?.type === 'Identifier' && (element.silent || element.sources.length > 0) ? context.bindings.declared(first) : undefined;
  const bound = variable ? context.inside(argument, new Map<Variable, Value>([...(args ?? []), [variable, element]]), args) : args;
  const returned = returnedExpressions(callback).map((expression) => context.evaluate(expression, bound));
  return returned.length > 0 ? union(returned) : UNKNOWN;
}
