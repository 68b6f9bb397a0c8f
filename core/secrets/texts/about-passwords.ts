/** Texts that follow the word for a password on a page and are none: how it is stored, and what it has to look like. */
import { CIPHER_NAMES, PASSWORD_DEMANDS } from '../../catalog/credential-words/values.ts';
import { splitWords } from '../../sources/names/words.ts';

/** Whether a text is the name of a cipher, or a demand: `密码：AES256`, `Password: AtLeast8chars`. */
export function isAboutPasswords(text: string): boolean {
  const words = splitWords(text.replace(/\d+/g, ' '));
  return words.some((word) => PASSWORD_DEMANDS.has(word)) || (words.length > 0 && words.every((word) => CIPHER_NAMES.has(word)));
}
