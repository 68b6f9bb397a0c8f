import { countUntil } from '../../../positions.ts';
import type { Range } from '../../../types.ts';

/** Ranges of which none lies inside another one. */
export class SeparateRanges {
  /** By place: where no range holds another, starts and ends have the same order. */
  private readonly ranges: Range[] = [];

  /** Whether a range holds, or lies in, one that is there. */
  covers(range: Range): boolean {
    const at = this.placeOf(range.start);
    const before = this.ranges[at - 1];
    const next = this.ranges[at];
    return (
      (before !== undefined && before.end >= range.end) || (next !== undefined && (next.end <= range.end || next.start === range.start))
    );
  }

  /** Adds a range; false when it holds, or lies in, one that is there. */
  add(range: Range): boolean {
    if (this.covers(range)) return false;
    this.ranges.splice(this.placeOf(range.start), 0, range);
    return true;
  }

  /** Index of the first range that starts at an offset or later. */
  private placeOf(start: number): number {
    return countUntil(this.ranges, start - 1, (range) => range.start);
  }
}
