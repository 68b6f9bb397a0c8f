/** Names in languages that put the noun first: `nombreCliente`, `telefono_de_contacto`, `senhaAtual`. */
import { otherLinks, otherModifiers, otherPersonNouns } from '../../catalog/words/other-languages.ts';
import { personNouns } from '../../catalog/words/person-words.ts';
import type { Confidence } from '../../types.ts';
import { terms, type Term } from './name-terms.ts';

/** Nouns for persons. `client` is a customer in French and often a program in English, so it counts only with a term before it. */
const persons = new Set([...otherPersonNouns, 'client']);
const englishPersons = new Set(personNouns);
const modifiers = new Set(otherModifiers);
const links = new Set(otherLinks);

/** The term that a name starts with and the words behind it belong to; a term that needs context is surer where a person follows. */
export function nounFirst(words: readonly string[]): { readonly term: Term; readonly confidence: Confidence } | undefined {
  let end = words.length;
  let ofPerson = false;
  while (end > 1) {
    const [last, beforeLast] = [words[end - 1] ?? '', words[end - 2] ?? ''];
    // `khachHang`: a noun of two words.
    const length = persons.has(last) || modifiers.has(last) ? 1 : end > 2 && persons.has(beforeLast + last) ? 2 : 0;
    if (length === 0) break;
    ofPerson ||= !modifiers.has(last);
    end -= length;
    while (end > 1 && links.has(words[end - 1] ?? '')) end--;
  }
  if (end === words.length) return undefined;
  const term = terms.get(words.slice(0, end).join(''));
  if (!term?.isNounFirst) return undefined;
  return { term, confidence: term.confidence === 'low' && ofPerson ? 'medium' : term.confidence };
}

/** Whether a word is a person, in one of these languages or in English: `pacienteNome`, `employee_afm`. */
export function isPersonWord(word: string): boolean {
  return persons.has(word) || englishPersons.has(word);
}
