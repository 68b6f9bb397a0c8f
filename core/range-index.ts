/** Things of a file by their places, for queries about each of many: which of them hold a range. */
import { countUntil } from './positions.ts';
import type { Range } from './types.ts';

/** One thing; `outer` is the last one before it that did not end where it starts. */
interface Placed<T> {
  readonly item: T;
  readonly range: Range;
  /** Its number in the order of the list. */
  readonly at: number;
  readonly outer: Placed<T> | undefined;
}

/** A query costs as much as things lie inside each other, however many there are beside them. */
export class RangeIndex<T> {
  /** By their starts, those with the same start by their number. */
  private readonly placed: readonly Placed<T>[];

  constructor(items: readonly T[], rangeOf: (item: T) => Range) {
    const sorted = items
      .map((item, at) => ({ item, range: rangeOf(item), at }))
      .sort((a, b) => a.range.start - b.range.start || a.at - b.at);
    let last: Placed<T> | undefined;
    this.placed = sorted.map((one) => {
      while (last && last.range.end < one.range.start) last = last.outer;
      return (last = { ...one, outer: last });
    });
  }

  /** Those that hold a range, in the order of the list. */
  around(range: Range): readonly T[] {
    return [...this.placedAround(range)].sort((a, b) => a.at - b.at).map(({ item }) => item);
  }

  /** Those that hold a range, the one that starts last first. */
  *outwardsFrom(range: Range): Iterable<T> {
    for (const { item } of this.placedAround(range)) yield item;
  }

  private *placedAround({ start, end }: Range): Iterable<Placed<T>> {
    for (let one = this.placed[countUntil(this.placed, start, (one) => one.range.start) - 1]; one; one = one.outer)
      if (one.range.end >= end) yield one;
  }
}
