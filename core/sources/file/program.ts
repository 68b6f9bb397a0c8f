/** Queries about a whole program. */

/** The keys that a program takes out of the stores of a device again. */
export interface RemovedKeys {
  /** Texts of keys, and last names of constants and members that stand for one. */
  readonly names: ReadonlySet<string>;
  /** Somewhere a whole store is emptied. */
  readonly isCleared: boolean;
}

/**
 * The files of the program that one file belongs to, as text: nothing is parsed. Undefined results: there is no program
 * around the file, it is too large, or not all of it can be read.
 */
export interface Program {
  readonly removed: RemovedKeys | undefined;
  /** Whether a text stands anywhere in a script or in markup. */
  mentions(text: string): boolean | undefined;
  /** Whether a file of one of these names, in a folder around the file, has a text. */
  isAbove(names: readonly string[], text: string): boolean;
  /** Whether a file that may make accounts, in any language and of no test, has a text and is such a file. False where this is unknown. */
  hasAccountsIn(part: string, isSuch: (text: string) => boolean): boolean;
}

/** Everything is unknown. */
export const NO_PROGRAM: Program = { removed: undefined, mentions: () => undefined, isAbove: () => false, hasAccountsIn: () => false };
