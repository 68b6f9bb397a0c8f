/** Chance that can be repeated. */
export interface Random {
  /** A number in [0, 1). */
  next(): number;
  /** A whole number from 0 up to, and without, `limit`; 0 when there is none. */
  below(limit: number): number;
  /** One of the items; throws when there are none. */
  of<T>(items: readonly T[]): T;
}

/** Numbers that depend on the seed alone (mulberry32). */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * Math.max(limit, 1));
  return {
    next,
    below,
    of: (items) => {
      if (items.length === 0) throw new RangeError('nothing to choose from');
      return items[below(items.length)] as (typeof items)[number];
    },
  };
}
