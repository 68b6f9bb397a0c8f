/** Places through which values travel without a call: what is written there anywhere is what is read from it everywhere. */

/** One place. Cells of different spaces are never the same. */
export interface Cell {
  /** Where the key counts: `storage device`, `event uni`, `global`. */
  readonly space: string;
  readonly key: Key;
}

/** A constant key: its text where that is known, else the name of the constant that stands for it in another module. */
export interface Key {
  readonly text?: string;
  readonly name?: string;
  /** The text stands in code as a name, without quotes. */
  readonly isName?: boolean;
}

/** Whether two cells are the same place. */
export function isSameCell(one: Cell, other: Cell): boolean {
  if (one.space !== other.space) return false;
  const [a, b] = [one.key, other.key];
  return a.text !== undefined && b.text !== undefined ? a.text === b.text : a.name !== undefined && a.name === b.name;
}

/** What stands before a key where something is written under it: `setItem(`, `{ key: `, `globalData.`. */
const BEFORE = /(?:^|[^\w$])([\w$]+)\s*\(\s*(?:\w+\.)?$|\bkey\s*:\s*(?:\w+\.)?$|\bglobalData\.$/;
const READING = /^(?:get|read|load|fetch|restore|use|remove|delete|del|clear|has|off|on|once|\$off|\$on|\$once|t|\$t)(?![a-z])/;
const BACK = 60;
const MAX_LOOKS = 200;

/** Whether a file may write under a key, as its text tells: the key stands where a function that does not read is given it first. */
export function mayWrite(text: string, { text: key, name, isName }: Key): boolean {
  const words = [...(name === undefined ? [] : [name]), ...(key === undefined ? [] : isName ? [key] : [`'${key}'`, `"${key}"`, `\`${key}\``])];
  return words.some((word) => isWritten(text, word));
}

function isWritten(text: string, word: string): boolean {
  let at = text.indexOf(word);
  for (let looks = 0; at >= 0 && looks < MAX_LOOKS; looks++, at = text.indexOf(word, at + word.length)) {
    const before = BEFORE.exec(text.slice(Math.max(0, at - BACK), at));
    if (before && !READING.test(before[1] ?? '')) return true;
  }
  return false;
}
