/** Which writes of a variable one use of it can see, by the order that the graph knows, and which parts were certainly replaced before. */
import { happenedBefore, placeIn, reaching, type Placed } from '../../graph/order.ts';
import { functionAround } from '../../graph/places.ts';
import { isFunction } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import type { Write } from './writes.ts';

export interface Order {
  /** Whether the use can see what a write gives. */
  reaches(write: Write): boolean;
  /** Parts that certainly hold something else by the time of the use than they did at an offset. */
  goneSince(offset: number): readonly (readonly string[])[];
  /** Whether the whole value was certainly replaced between an offset and the use. */
  isReplacedSince(offset: number): boolean;
  /** The write after which nothing older counts, when nothing else reaches the use. */
  readonly only: Write | undefined;
}

const UNORDERED: Order = { reaches: ({ kind }) => kind !== 'deletion', goneSince: () => [], isReplacedSince: () => false, only: undefined };

/** The order of a variable's writes as seen from one use; `writes` as `writesOf` gives them. */
export function orderAt(writes: readonly Write[], use: Node): Order {
  const [first] = writes;
  const home = first && functionAround(first.name);
  const place = placeIn(use, home);
  if (!first || !place) return UNORDERED;
  const placed = writes.filter(({ kind }) => kind !== 'deletion').map(placedWrite);
  const seen = reaching(placed, use, home);
  const visible = placed.filter((item) => seen.includes(item) || isHoisted(item.write, place)).map(({ write }) => write);
  const replaced = happenedBefore(
    placed.filter(({ replaces }) => replaces),
    use,
    home,
  );
  const replacedAt = Math.max(-1, ...replaced.map(({ write }) => startOf(write)));
  const parts = happenedBefore(
    writes.filter(isOfPart).map((write) => ({ at: write.at, replaces: true, write })),
    use,
    home,
  );
  return {
    reaches: (write) => visible.includes(write),
    goneSince: (offset) => parts.filter(({ write }) => startOf(write) > offset).map(({ write }) => write.path),
    isReplacedSince: (offset) => offset < replacedAt,
    only: visible.length === 1 && place === use ? visible[0] : undefined,
  };
}

/** Where a write stands; a parameter at its own place rather than at its function's. */
export function startOf(write: Write): number {
  return write.name.range[0];
}

function placedWrite(write: Write): Placed & { readonly write: Write } {
  return { at: isFunction(write.at) ? write.name : write.at, replaces: write.kind === 'assignment', write };
}

/** `var x` that stands after the use: the name is there, and holds nothing. */
function isHoisted(write: Write, place: Node): boolean {
  return write.kind === 'definition' && startOf(write) > place.range[0];
}

function isOfPart({ kind, path }: Write): boolean {
  return path.length > 0 && (kind === 'field' || kind === 'deletion');
}
