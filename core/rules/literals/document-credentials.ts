/** Which values of a document are credentials in use, and which show the reader what to fill in. */
import { RESERVED_MAILBOX } from '../../catalog/addresses/reserved-domains.ts';
import {
  MAILBOX_AND_HANDLE,
  OWN_MACHINE,
  PHONE_ACCOUNT,
  SHOWN_PASSWORD,
  SIGNS_FOR_LETTERS,
  SPEAKS_OF_LOGINS,
} from '../../catalog/credential-words/documents.ts';
import type { DataFacts } from '../../secrets/data/data-facts.ts';
import type { Group } from '../../secrets/data/group.ts';
import type { Setting } from '../../secrets/data/settings.ts';
import type { CredentialName } from '../../secrets/names/credential-name.ts';
import { isMailbox } from '../../secrets/names/surroundings.ts';
import { isPassword } from '../../secrets/passwords/kinds.ts';
import { baseKind } from '../../catalog/kinds.ts';
import { accountNames } from '../../catalog/words/credentials/credential-names.ts';
import { splitWords } from '../../sources/names/words.ts';
import { classifyValue, type ValueClass } from '../../secrets/texts/value-class.ts';
import type { Judgement } from './credential-judgement.ts';
import { isMadeHere, opensAccount } from '../../secrets/passwords/logins-in-use.ts';

/** Accounts that a document shows have words for names. */
const NO_ACCOUNT: ReadonlySet<ValueClass> = new Set(['empty', 'syntax', 'placeholder', 'echo', 'code', 'text']);
const MIN_KEY = 20;

/** Whether a value is more than an illustration: a drawn key, or a password beside the account that it opens. */
export function isGivenInDocument({ value: secret }: Setting, { kind, isCertain }: CredentialName, value: ValueClass): boolean {
  // `EMAIL/PASSWORD = a@b.example` gives the account, of which the password is elsewhere.
  if (isPassword(kind)) return isCertain && !isMailbox(secret) && (value === 'random' || value === 'mixed' || value === 'weak');
  // Documents show responses of interfaces with tokens that have expired long since.
  return value === 'random' && secret.length >= MIN_KEY && baseKind(kind) !== 'session-token';
}

/** Values that open nothing, whatever stands beside them. */
const NO_PASSWORD: ReadonlySet<ValueClass> = new Set(['empty', 'syntax', 'text', 'echo', 'code', 'hash', 'public']);

/** Whether a document or a sample has an account beside a password, and code of the project makes it with this password: then even words are in effect. */
export function isMadeLogin(facts: Pick<DataFacts, 'program' | 'language'>, { value, group }: Setting, { kind }: CredentialName): boolean {
  const written = classifyValue(value);
  // A sample asks for another one in such words, whatever the program falls back to.
  const isToFillIn = written === 'placeholder' && facts.language !== 'document';
  if (kind !== 'login-password' || NO_PASSWORD.has(written) || isToFillIn) return false;
  return (namedAccounts(group, value) ?? []).some((account) => isMadeHere(facts, account, value));
}

/** The accounts that a password may belong to: mailboxes or numbers of phones, else what is called an account. */
function namedAccounts({ entries }: Group, password: string): readonly string[] | undefined {
  const others = entries.filter(({ value }) => value !== password);
  const found = [
    others.filter(({ value }) => isMailbox(value)),
    others.filter(({ value }) => PHONE_ACCOUNT.test(value)),
    others.filter(({ path }) => isAccountName(splitWords(String(path.at(-1) ?? '')))),
  ].find((some) => some.length > 0);
  return found?.map(({ value }) => value);
}

const accounts: ReadonlySet<string> = new Set(accountNames);

/** `ADMIN_DEFAULT_USERNAME` names an account as `username` does. */
function isAccountName(words: readonly string[]): boolean {
  return words.some((_, at) => accounts.has(words.slice(at).join(' ')));
}

/** Passwords that a document makes up, and those of the reader's own machine, are no leak; one that opens an account is. */
export function asInDocument(
  facts: Pick<DataFacts, 'program'>,
  judgement: Judgement | undefined,
  { value, group }: Setting,
  { kind }: CredentialName,
): Judgement | undefined {
  if (!judgement || !isPassword(kind)) return judgement;
  const others = group.entries.map((entry) => entry.value).filter((one) => one !== value);
  if ((namedAccounts(group, value) ?? others).some((one) => opensAccount(facts, one, value))) return { ...judgement, level: 'medium' };
  const mailbox = others.find((one) => /^[^\s@]+@[^\s@]+\.\w+$/.test(one));
  const isOfNobody =
    mailbox === undefined
      ? others.some((one) => OWN_MACHINE.test(one)) || others.every((one) => NO_ACCOUNT.has(classifyValue(one, 'username')))
      : RESERVED_MAILBOX.test(mailbox);
  return isShownPassword(value) || isOfNobody ? { ...judgement, level: 'low' } : judgement;
}

/** Whether a line shows how to log in, with a typical sample password or on the reader's own machine. */
export function isShownLogin(secret: string, line: string): boolean {
  return OWN_MACHINE.test(line) || (classifyValue(secret) !== 'random' && isShownPassword(secret));
}

/** Whether what a line has behind a mailbox is the same person's name in another service, and no password. */
export function isHandle(line: string): boolean {
  return MAILBOX_AND_HANDLE.test(line) && !SPEAKS_OF_LOGINS.test(line);
}

/** Whether a password consists of words that documents use in sample passwords. */
function isShownPassword(secret: string): boolean {
  return SHOWN_PASSWORD.test(secret) || SHOWN_PASSWORD.test(asLetters(secret));
}

/** A text with the letters that its signs stand for: `password` of `P@ssw0rd`. */
export function asLetters(text: string): string {
  return [...text].map((sign) => SIGNS_FOR_LETTERS.get(sign) ?? sign).join('');
}
