/** Which names of a record stand around one of them. A file of texts has thousands of keys, and most are of no concern to each other. */
import { Memo } from '../../memo.ts';

/** Names before and after it that belong to the same login or connection, if they belong to it at all. */
const REACH = 100;

const places = new Memo<readonly string[], ReadonlyMap<string, number>>();

/** The other names of a record; of a long one those that stand near. */
export function namesAround(names: readonly string[], own: string): string[] {
  if (names.length <= 2 * REACH) return names.filter((name) => name !== own);
  const at = places.of(names, () => placesOf(names)).get(own) ?? 0;
  return names.slice(Math.max(0, at - REACH), at + REACH).filter((name) => name !== own);
}

function placesOf(names: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [index, name] of names.entries()) if (!found.has(name)) found.set(name, index);
  return found;
}
