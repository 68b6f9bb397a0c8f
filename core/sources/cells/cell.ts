/** Places through which values travel without a call: what is written there anywhere is what is read from it everywhere. */

/** One place. Cells of different spaces are never the same. */
export interface Cell {
  /** Where the key counts: `storage device`, `event uni`, `global`. */
  readonly space: string;
  readonly key: Key;
  /** Marks of the files that write there, where the space and key do not determine them; see `marksOf`. */
  readonly marks?: readonly string[];
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

/** The mark of files that add to a queue by a name that another module may give it. */
export const ANY_QUEUE = 'queue *';

/** Marks by which files that may write to a cell are found; see `writtenKeysIn`. */
export function marksOf({ space, key: { text, name }, marks }: Cell): readonly string[] {
  if (marks) return marks;
  const [kind] = space.split(' ');
  return [
    ...(space === 'queue' ? [ANY_QUEUE] : []),
    ...(text === undefined ? [] : [`${kind} ${text}`]),
    ...(name === undefined ? [] : [`${kind} =${name}`]),
  ];
}

/** The mark of one file, where a word stands in it. */
export function file(id: string, word = ''): string {
  return `file ${id}\n${word}`;
}

/** The mark of files whose path ends so. */
export function endingIn(path: string): string {
  return `ending ${path}`;
}

/** The mark of scripts in whose text all of the words stand. */
export function withWords(...words: readonly string[]): string {
  return `words ${words.join('\n')}`;
}

/** The mark of scripts of pages in whose markup a word stands, and whose settings, or those of the whole application, name a component. */
export function beside(word: string, component: string): string {
  return `beside ${word}\n${component}`;
}

/**
 * The parts of a mark that is checked against the text or path of a file; undefined for marks that are collected from every file
 * beforehand.
 */
export function fileMark(mark: string): { readonly by: 'file' | 'ending' | 'words' | 'beside'; readonly what: string } | undefined {
  const [, by, what] = /^(file|ending|words|beside) ([\s\S]*)$/.exec(mark) ?? [];
  return by === undefined || what === undefined ? undefined : { by: by as 'file', what };
}
