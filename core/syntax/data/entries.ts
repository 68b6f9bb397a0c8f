/** What a data file is, whatever its language. */
import type { Range } from '../../types.ts';
import type { Comment } from '../../types.ts';
import type { DataLanguage } from './languages.ts';

/** One text, number or word of a data file and the keys that lead to it. */
export interface Entry {
  /** Keys from the outermost on; items of lists have their position. */
  readonly path: readonly (string | number)[];
  /** The last key as written, quotes included; absent for items of lists. */
  readonly keyRange?: Range;
  /** The value without quotes and escapes. */
  readonly value: string;
  /** The value as written, quotes included. */
  readonly valueRange: Range;
  /** Whether it is a text: quoted, or in a language in which everything is. */
  readonly isText: boolean;
  /** The object, list or section that holds it: the same number for all of its entries. */
  readonly parent: number;
  /** It is a line or a statement, in which a value is found, and no value itself. */
  readonly isPassage?: boolean;
  /** Number of its document, of which YAML has several. */
  readonly document: number;
}

/** A data file, read. */
export interface DataFile {
  readonly language: DataLanguage;
  readonly entries: readonly Entry[];
  readonly comments: readonly Comment[];
}

export type Reading = Pick<DataFile, 'entries' | 'comments'>;
