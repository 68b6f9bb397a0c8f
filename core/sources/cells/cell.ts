/** Places through which values travel without a call: what is written there anywhere is what is read from it everywhere. */

/** One place. Cells of different spaces are never the same. */
export interface Cell {
  /** Where the key counts: `storage device`, `event uni`, `global`. */
  readonly space: string;
  readonly key: Key;
}

/** A constant key: its text where that is known, and the name of the constant that stands for it in another module. */
export interface Key {
  readonly text?: string;
  readonly name?: string;
}

/** Whether two cells are the same place. */
export function isSameCell(one: Cell, other: Cell): boolean {
  if (one.space !== other.space) return false;
  const [a, b] = [one.key, other.key];
  return a.text !== undefined && b.text !== undefined ? a.text === b.text : a.name !== undefined && a.name === b.name;
}

/** What the text of a file that writes to a cell has; see `writtenKeysIn`. */
export function marksOf({ space, key: { text, name } }: Cell): string[] {
  const [kind] = space.split(' ');
  return [...(text === undefined ? [] : [`${kind} ${text}`]), ...(name === undefined ? [] : [`${kind} =${name}`])];
}
