/** Every term of the kinds, by the letters that a name is compared with. */
import type { Kind, TermList } from '../../catalog/define.ts';
import { kinds } from '../../catalog/kinds/index.ts';
import { CONFIDENCES, type Confidence } from '../../types.ts';

/** A name that stands for a kind. */
export interface Term {
  readonly kind: Kind;
  readonly confidence: Confidence;
  readonly language: 'en' | 'pinyin' | 'abbr';
  readonly words: string;
  /** Whether its language puts modifiers behind the noun. */
  readonly isNounFirst: boolean;
}

/** Number of letters from which pinyin is a term wherever it stands in a name. */
export const LONG_PINYIN = 8;
/** Abbreviations of at most so many letters are a part of too many words to be matched inside a name. */
export const SHORT_ABBREVIATION = 3;

/** By words joined in small letters. */
export const terms = new Map<string, Term>();
/** Pinyin that is a term wherever it ends a name, by its letters. */
export const longPinyin = new Map<string, Term>();
/** Abbreviations that are long enough to end other names. */
export const suffixAbbreviations: Term[] = [];
for (const kind of kinds) {
  for (const listed of ['en', 'other', 'pinyin', 'abbr'] as const) {
    // Names in other languages are put together of words as English ones are.
    const language = listed === 'other' ? 'en' : listed;
    for (const [confidence, words] of entries(kind.terms[listed])) {
      const term: Term = { kind, confidence, language, words, isNounFirst: listed === 'other' };
      const joined = words.replaceAll(' ', '').toLowerCase();
      const known = terms.get(joined);
      if (!known || rank(confidence) > rank(known.confidence)) terms.set(joined, term);
      if (language === 'pinyin' && joined.length >= LONG_PINYIN && !longPinyin.has(joined)) longPinyin.set(joined, term);
      if (language === 'abbr' && joined.length > SHORT_ABBREVIATION) suffixAbbreviations.push({ ...term, words: joined });
    }
  }
}

/** Place of a confidence among all. */
export function rank(confidence: Confidence): number {
  return CONFIDENCES.indexOf(confidence);
}

function entries(list: TermList | undefined): [Confidence, string][] {
  return CONFIDENCES.flatMap((confidence) => (list?.[confidence] ?? []).map((words): [Confidence, string] => [confidence, words]));
}
