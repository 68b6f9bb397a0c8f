/**
 * For a value that reaches a sink through a function of the program: the function that the underlined call calls, if that is not the sink.
 */
import type { SinkUse } from '../../../sinks/use.ts';
import type { FlowContext } from '../../../sources/flow/context.ts';
import { callsOf } from '../../../sources/flow/functions/function-uses.ts';
import type { SourceHit } from '../../../sources/flow/value.ts';
import { contains, lastName, rangeOf } from '../../../syntax/tree.ts';
import type { Range } from '../../../types.ts';

/** The name of the function that gives a value away which is underlined at `range`; undefined where that is the sink itself. */
export function calledThrough(flow: FlowContext, use: SinkUse, { passings = [] }: SourceHit, range: Range): string | undefined {
  const { node, via } = use;
  if (contains(rangeOf(node), range)) return via && node.type === 'CallExpression' ? nameOf(node.callee) : undefined;
  const passing = passings.find((one) => one.range.start === range.start && one.range.end === range.end);
  const call = passing && callsOf(flow, passing.fn).find((one) => one.arguments.some((given) => contains(rangeOf(given), range)));
  return call && nameOf(call.callee);
}

function nameOf(callee: Parameters<typeof lastName>[0]): string | undefined {
  const name = lastName(callee);
  const owner = callee.type === 'MemberExpression' && callee.object.type === 'Identifier' ? `${callee.object.name}.` : '';
  return name === undefined ? undefined : `${owner}${name}()`;
}
