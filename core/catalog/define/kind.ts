/** Constructor of a kind of personal information or credential, and of the law articles that findings refer to. */
import type { Confidence, KindId, Level, Text } from '../../types.ts';

export type TermList = Partial<Record<Confidence, readonly string[]>>;

/** Another name of a kind, by the names that the code gives it. All in lower case, without signs. */
export interface Called {
  /** Letters by which a name of the code is one of this kind. */
  readonly among: readonly string[];
  /** Whole names and ends of names; each name of the kind has to be one of them. Words of an ending with blanks are separate words of the name. */
  readonly names?: readonly string[];
  readonly endings?: readonly string[];
  /** Only where neither a credential nor a name of a person is beside it. */
  readonly isElsewhere?: boolean;
  readonly name: Text;
}

/** One kind of personal information or credential. */
export interface Kind {
  readonly id: KindId;
  readonly name: Text;
  /** Group of GB/T 35273-2020 Annex A, or `credential`. */
  readonly category: string;
  /** What it is called where the code's own names say less than the kind does, or more. */
  readonly called?: readonly Called[];
  /** The kind that this one is a special case of: entries for that one apply to this one too where it has none of its own. */
  readonly variantOf?: KindId;
  readonly level: Level;
  /** Group of the thresholds of 法释〔2017〕10号 Art. 5: A 50, B 500, C 5000 items. */
  readonly tier?: 'A' | 'B' | 'C';
  /** Which standard calls it sensitive. */
  readonly sensitivity?: string;
  /** Names by language, `other` without the signs over letters; words separated by spaces. `high` stands alone, `low` only with context. */
  readonly terms: { readonly en?: TermList; readonly pinyin?: TermList; readonly abbr?: TermList; readonly zh?: TermList; readonly other?: TermList };
  /** Names that must match this kind, and false friends that must not (at medium or high confidence). */
  readonly examples: { readonly finds: readonly string[]; readonly ignores: readonly string[] };
}

export function defineKind(kind: Kind): Kind {
  return kind;
}

/** A law article that findings refer to. */
export interface Law {
  readonly id: string;
  readonly law: Text;
  readonly article: Text;
  /** Number before the 2025 amendment, where it changed. */
  readonly former?: Text;
}

export function defineLaw(law: Law): Law {
  return law;
}
