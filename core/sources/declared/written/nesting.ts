import { Memo } from '../../../memo.ts';
import type { Node } from '../../../types.ts';
import type { FlowContext } from '../../flow/context.ts';
import type { Shape } from '../shape.ts';

/** How often a generic type may stand inside its own definition, each time for other arguments. */
const MAX_NESTING = 2;
const open = new Memo<FlowContext, Map<Node, number>>();

/**
 * What `find` returns; undefined where a generic type is nested in itself too deeply. `type Deep<T> = { of: Deep<T[]> }` would never end.
 */
export function bounded(context: FlowContext, node: Node, find: () => Shape | undefined): Shape | undefined {
  let nesting = open.get(context);
  if (!nesting) open.set(context, (nesting = new Map()));
  const depth = nesting.get(node) ?? 0;
  if (depth >= MAX_NESTING) return undefined;
  nesting.set(node, depth + 1);
  try {
    return find();
  } finally {
    nesting.set(node, depth);
  }
}
