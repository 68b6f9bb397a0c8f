/** Credentials in the texts that a page shows, without its sentences about passwords. */
import { CIPHER_NAMES, PASSWORD_DEMANDS } from '../../catalog/credential-words/values.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { splitWords } from '../../sources/names/words.ts';
import { findPhrases, type PhraseHit } from './phrases.ts';
import { shownTexts } from './shown-texts.ts';

/** The logins and passwords that a page shows: `<p>初始密码：…</p>`. */
export function shownPhrases(facts: Facts): PhraseHit[] {
  return findPhrases(shownTexts(facts)).filter(({ secret }) => !isAboutPasswords(secret));
}

/** Whether a text is the name of a cipher, or a demand: `密码：AES256`, `Password: AtLeast8chars`. */
function isAboutPasswords(text: string): boolean {
  const words = splitWords(text.replace(/\d+/g, ' '));
  return words.some((word) => PASSWORD_DEMANDS.has(word)) || (words.length > 0 && words.every((word) => CIPHER_NAMES.has(word)));
}
