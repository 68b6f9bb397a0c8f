/** Which writes of a variable one use of it can see, by the order that the graph knows, and which parts were certainly replaced before. */
import type { Path } from '../../graph/access-path.ts';
import { definitionsIn, homeOf, type Definition } from '../../graph/definitions.ts';
import { MAX_ORDERED, happenedBefore, placeIn, reaching } from '../../graph/order.ts';
import type { Node } from '../../types.ts';
import type { Variable } from '../file/bindings.ts';
import type { FlowContext } from './context.ts';
import { removedElsewhere } from './left-out/removed-fields.ts';
import { partsOf, type PartWrite } from './writes.ts';

export interface Order {
  /** Whether the use can see what a write gives. */
  reaches(write: Definition | PartWrite): boolean;
  /** Parts that certainly hold something else by the time of the use than they did at an offset. */
  goneSince(offset: number): readonly Path[];
  /** Whether the whole value was certainly replaced between an offset and the use. */
  isReplacedSince(offset: number): boolean;
  /** Whether one definition at the most reaches the use, and nothing else does. */
  readonly isSure: boolean;
}

/** The order of a variable's writes as seen from one use; undefined where every use may see all of them. */
export function orderAt(context: FlowContext, variable: Variable, use: Node): Order | undefined {
  const { bindings } = context;
  const definitions = definitionsIn(bindings).of(variable);
  const parts = partsOf(variable);
  const removed = removedElsewhere(context, variable);
  const count = definitions.length + parts.length + removed.length;
  if (count < 2 || count > MAX_ORDERED) return undefined;
  const home = homeOf(variable);
  const place = placeIn(use, home);
  if (!place) return undefined;
  const writes = [...definitions, ...parts.filter(({ kind }) => kind !== 'deletion')];
  const visible = new Set(reaching(writes, use, home));
  const assigned = definitions.filter(({ at, replaces }) => replaces && at.type === 'AssignmentExpression');
  const replacedAt = Math.max(-1, ...happenedBefore(assigned, use, home).map(({ at }) => at.range[0]));
  const replaced = happenedBefore([...parts.filter(({ kind, path }) => path.length > 0 && kind !== 'mutation'), ...removed], use, home);
  return {
    reaches: (write) => visible.has(write),
    goneSince: (offset) => replaced.filter(({ at }) => at.range[0] > offset).map(({ path }) => path),
    isReplacedSince: (offset) => offset < replacedAt,
    isSure: visible.size <= 1 && place === use && !parts.some((part) => visible.has(part)),
  };
}
