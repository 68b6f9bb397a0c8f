/**
 * Pinyin initials of persons (`xm`, `sjh`) and short names of documents in other languages (`afm`, `rut`): they need other names beside
 * them.
 */
import { besideInitials, personalInitials } from '../../catalog/words/pinyin-initials.ts';
import { matchName, type NameMatch } from './match-name.ts';
import { terms, type Term } from './name-terms.ts';

const beside = new Set(besideInitials);
const personal = new Set(personalInitials);
/** Initials that one plain name beside them is enough for. */
const strong = new Set([...personalInitials, 'dh', 'xb']);

/** The kind of short pinyin initials (`xm`, `sjh`), to be used only beside other initials of persons. */
export function matchInitials(name: string): NameMatch | undefined {
  const term = terms.get(name.toLowerCase());
  return term && (term.language === 'abbr' || isShortDocument(term)) ? { kind: term.kind, confidence: 'medium' } : undefined;
}

/** Whether a term is a short name of an identity document in another language that can be read as something else as well. */
function isShortDocument(term: Term | undefined): boolean {
  return term !== undefined && term.isNounFirst && term.confidence === 'low' && term.kind.category === 'identity';
}

/** Whether the names beside initials are evidence of a person's record: `{ xm, sjh }`, `{ sfz, phone }`. */
export function isBesidePersonal(name: string, siblings: Iterable<string>): boolean {
  const own = name.toLowerCase();
  const isDocument = isShortDocument(terms.get(own));
  if (!beside.has(own) && !isDocument) return false;
  let isPersonal = personal.has(own);
  let others = 0;
  for (const sibling of siblings) {
    const other = sibling.toLowerCase();
    if (other === own) continue;
    const match = matchName(sibling);
    if ((isDocument || strong.has(own)) && match && match.confidence !== 'low' && match.kind.category !== 'credential') return true;
    if (!beside.has(other)) continue;
    others++;
    isPersonal ||= personal.has(other);
  }
  return isPersonal && others > 0;
}
