/**
 * How times become figures. Every file is timed in every round under every variant; only the fastest round of each file
 * counts, since whatever else the machine does can only add to it.
 */

/** Milliseconds by file, one per round. */
export type Times = readonly (readonly number[])[];

/** A run whose control, the same variant twice, is further apart than this share of the floor says nothing. */
export const CONTROL_LIMIT = 0.007;

/** Sum over files of the fastest round. */
export function sumOfMinima(times: Times): number {
  return times.reduce((sum, rounds) => sum + Math.min(...rounds), 0);
}

/** Sum over files of the median round: shown beside the minima, and never decided by. */
export function sumOfMedians(times: Times): number {
  return times.reduce((sum, rounds) => sum + median(rounds), 0);
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Value below which a share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? NaN;
  return low + ((sorted[Math.ceil(at)] ?? NaN) - low) * (at % 1);
}
