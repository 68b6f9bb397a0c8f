import { Memo } from '../../../memo.ts';
import type { Node } from '../../../types.ts';
import type { FlowContext } from '../../flow/context.ts';
import type { Shape } from '../shape.ts';

/** How often a generic type may stand inside its own definition, each time for other arguments. */
const MAX_NESTING = 2;
/** How many generic types the type of one place may lead to: where each leads to two others, the ways double with every step. */
const MAX_EXPANDED = 500;

/** The generic types that are being expanded, and how many were since the first of them. */
interface Expansion {
  readonly depths: Map<Node, number>;
  expanded: number;
}

const open = new Memo<FlowContext, Expansion>();

/**
 * What `find` returns; undefined where a generic type is nested in itself too deeply, as in `type Deep<T> = { of: Deep<T[]> }`, which would
 * never end, or where one type leads to too many.
 */
export function bounded(context: FlowContext, node: Node, find: () => Shape | undefined): Shape | undefined {
  let expansion = open.get(context);
  if (!expansion) open.set(context, (expansion = { depths: new Map(), expanded: 0 }));
  const { depths } = expansion;
  if (depths.size === 0) expansion.expanded = 0;
  const depth = depths.get(node) ?? 0;
  if (depth >= MAX_NESTING || ++expansion.expanded > MAX_EXPANDED) return undefined;
  depths.set(node, depth + 1);
  try {
    return find();
  } finally {
    if (depth > 0) depths.set(node, depth);
    else depths.delete(node);
  }
}
