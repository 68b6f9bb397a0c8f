/** Whether a text reads the storage of a browser or mini-program under a key, where all of its reads name their keys. */
import { NAMED_STORAGE_READ, OTHER_STORAGE_READ, SINGLE_STORES } from '../../catalog/call-words/stores.ts';
import { READING_WORDS } from '../../catalog/words/cell-words.ts';
import { escaped } from './program-texts.ts';

/** `'token'` alone as an argument. */
const CONSTANT = /^(['"`])([^'"`$\n]{0,100})\1$/;

/**
 * Whether a text may read the storage under a key. A read by a name counts as one of every key, unless a constant of the text has that name;
 * keys that are put together are compared elsewhere.
 */
export function mayReadKey(text: string, key: string): boolean {
  if ([...text.matchAll(readerOf(key))].some(([, owner, more]) => more !== '' || isStore(owner))) return true;
  if (OTHER_STORAGE_READ.test(text) || isNamedKey(text, key)) return true;
  return [...text.matchAll(NAMED_STORAGE_READ)].some(([, given = '']) => mayBeKey(given.trim(), key, text));
}

/** Whether a text may read the storage by a member, or by taking it apart: `localStorage.user`, `const { user } = localStorage`. */
export function isMemberRead(text: string, key: string): boolean {
  return OTHER_STORAGE_READ.test(text) && new RegExp(String.raw`[.{,]\s{0,40}${escaped(key)}\b`).test(text);
}

/** Whether a text is called a key or a name, which a plugin may read: `const USER_KEY = 'user'`, `persist({ name: 'user' })`. */
function isNamedKey(text: string, key: string): boolean {
  return new RegExp(String.raw`(?:key|name)\w{0,20}['"]?\s?[:=]\s?\[?\s?(['"\`])${escaped(key)}\1`, 'i').test(text);
}

/** Calls by a word for reading that are given the key: what has the method, and what its name has behind that word. */
function readerOf(key: string): RegExp {
  const reader = String.raw`(?:([\w$]{1,60})\??\.)?(?<![\w$])(?:${READING_WORDS.join('|')})(\w{0,40})`;
  return new RegExp(String.raw`${reader}\s?(?:<[^<>()]{0,60}>)?\(\s?(?:\{\s?key\s?:\s?)?(['"\`])${escaped(key)}\3`, 'gi');
}

/** Whether a method that is called by a word alone may read a store: `params.get('user')` reads none. */
function isStore(owner: string | undefined): boolean {
  return owner === undefined || owner === 'this' || SINGLE_STORES.test(owner);
}

function mayBeKey(given: string, key: string, text: string): boolean {
  const constant = CONSTANT.exec(given);
  if (constant) return constant[2] === key;
  if (/[+`]/.test(given)) return false;
  if (!/^[\w$]{1,60}$/.test(given)) return true;
  // Functions may each have a constant of that name.
  const declared = [...text.matchAll(new RegExp(String.raw`\bconst\s+${escaped(given)}\s?=\s?(['"])([^'"\n]{0,100})\1`, 'g'))];
  return declared.length === 0 || declared.some(([, , value]) => value === key);
}
