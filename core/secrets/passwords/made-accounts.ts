/** Accounts that the project itself makes, with the password that a text has for them: whatever either looks like, they open. */
import { MAKES_ACCOUNTS } from '../../catalog/call-words/databases.ts';
import { SHOWN_DOMAIN } from '../../catalog/addresses/reserved-domains.ts';
import { PHONE_ACCOUNT } from '../../catalog/credential-words/documents.ts';
import { e2eWords } from '../../catalog/words/sample-words.ts';
import type { Program } from '../../sources/file/program.ts';
import { isMailbox } from '../names/surroundings.ts';
import { classifyValue, type ValueClass } from '../texts/value-class.ts';

/** A shorter word, such as `admin`, stands in programs that have no such account. */
const MIN_NAME = 8;
const MIN_LENGTH = 3;
const QUOTES = ["'", '"', '`'];

/** Whether one file makes the account with this password, or starts a server with both. */
export function isMadeWith({ program }: { readonly program: Program }, account: string, secret: string): boolean {
  if (account.length < MIN_LENGTH || secret.length < MIN_LENGTH || account === secret || isForTests(account)) return false;
  // A mailbox at a domain for examples stands in any program too: only a seed makes an account of it.
  const isOwn = !mayStandAnywhere(account, secret) && !SHOWN_DOMAIN.test(account) && (account.length >= MIN_NAME || isAddress(account));
  // The whole repository is searched once for each password, and not again for each way to write it.
  return program.hasAccountsIn(
    secret,
    (text) =>
      (hasQuoted(text, secret) && hasQuoted(text, account) && (isOwn || MAKES_ACCOUNTS.test(text))) || startsWith(text, account, secret),
  );
}

/** Whether a file, of which this is the text, has both an account and its password as texts of their own. */
export function isMadeIn(text: string): (account: string, secret: string) => boolean {
  return (account, secret) => hasQuoted(text, account) && hasQuoted(text, secret);
}

/**
 * Whether a program without such an account has both texts too: a form has a field of the type `password` and a mailbox to show how one looks,
 * and a list of roles has words.
 */
export function mayStandAnywhere(account: string, secret: string): boolean {
  return WORDS.has(classifyValue(secret, 'password')) || (LETTERS.test(secret) && LETTERS.test(account));
}

const WORDS: ReadonlySet<ValueClass> = new Set(['echo', 'name', 'placeholder']);
const LETTERS = /^\p{L}+$/u;

function isAddress(account: string): boolean {
  return isMailbox(account) || PHONE_ACCOUNT.test(account);
}

/** Whether the name of an account, without its domain, marks it as one for tests of the program. */
function isForTests(account: string): boolean {
  return (account.split('@')[0] ?? '').split(/[._+-]/).some((word) => e2eWords.has(word.toLowerCase()));
}

function hasQuoted(text: string, part: string): boolean {
  return QUOTES.some((quote) => text.includes(`${quote}${part}${quote}`));
}

/** Whether a container is started with both, by the variables of a server: `GF_SECURITY_ADMIN_USER=shop` beside `GF_SECURITY_ADMIN_PASSWORD=…`. */
export function isStartedWith({ program }: { readonly program: Program }, account: string, secret: string): boolean {
  return program.hasAccountsIn(secret, (text) => startsWith(text, account, secret));
}

function startsWith(text: string, account: string, secret: string): boolean {
  const assigned = ASSIGNED.map((sign) => `PASSWORD${sign}${secret}`).filter((one) => text.includes(one));
  if (assigned.length === 0) return false;
  const lines = text.split(LINE_END);
  const isSet = lines.some((line) => assigned.some((one) => line.includes(one)) && isWhole(line, secret));
  return isSet && lines.some((line) => /USER/.test(line) && isWhole(line, account));
}

const ASSIGNED = ['=', ': ', ': "', ": '", ':-'];
const LINE_END = /\r?\n/;

/** Whether a line ends with a value, but for a quote or a bracket, and not with a longer one. */
function isWhole(line: string, value: string): boolean {
  const written = line.trimEnd().replace(/["'}]{0,3}$/, '');
  return written.endsWith(value) && !PART.test(written.charAt(written.length - value.length - 1));
}

const PART = /[\p{L}\d_.@]/u;
