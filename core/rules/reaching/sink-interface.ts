/** How the call of a sink takes its values: by position, or as options whose names its interface prescribes. */
import type { SinkUse } from '../../sinks/use.ts';
import { lastName } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';

/** Whether what is called takes a name and a value: loggers take any number of values. */
export function isPositional({ sink, node }: SinkUse): boolean {
  const taking = sink.patterns.filter(({ values = [] }) => values.length > 1);
  if (taking.length === 0 || node.type !== 'CallExpression') return false;
  const method = lastName(node.callee);
  return method !== undefined && taking.some(({ members }) => members?.includes(method));
}

/** The argument of a call that holds its options: the interface needs it whole. */
export function optionsAt({ sink, node }: SinkUse): Node | undefined {
  if (!sink.patterns.some(({ options }) => options) || node.type !== 'CallExpression') return undefined;
  const method = lastName(node.callee) ?? '';
  const at = sink.patterns.find(({ members, options }) => options && members?.includes(method))?.options?.at;
  return at === undefined ? undefined : node.arguments[at];
}

/** Names of properties that the sink's interface requires. */
export function optionsOf({ sink }: SinkUse): ReadonlySet<string> {
  return new Set(sink.patterns.flatMap(({ options }) => options?.properties ?? []));
}
