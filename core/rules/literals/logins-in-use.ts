/** Logins in documents and scripts that open an account, by what is known of the account. */
import { OWN_NETWORK, RESERVED_MAILBOX } from '../../catalog/addresses/reserved-domains.ts';
import { e2eWords, exampleWords, madeUpWords, triedWords } from '../../catalog/words/sample-words.ts';
import email from '../../catalog/literals/email.ts';
import type { DataFacts } from '../../secrets/data/data-facts.ts';
import { splitWords } from '../../sources/names/words.ts';
import { plausibility } from '../../secrets/personal/personal-checks.ts';

/** A shorter account, such as `admin`, is a word of every program. */
const MIN_ACCOUNT = 8;
const WHOLE_MAILBOX = new RegExp(`^${email.pattern.source}$`, 'i');

/** Whether a mailbox is at a domain that is kept for examples or one's own network, or its words mark it as made up. */
export function isMadeUp(account: string): boolean {
  if (RESERVED_MAILBOX.test(account) || OWN_NETWORK.test(account)) return true;
  return splitWords(account).some((word) => exampleWords.has(word) || madeUpWords.has(word) || triedWords.has(word) || e2eWords.has(word));
}

/**
 * Whether an account is somebody's own mailbox, or one that the program makes with this password: both stand in its code.
 */
export function opensAccount({ program }: Pick<DataFacts, 'program'>, account: string, secret: string): boolean {
  if (account.length < MIN_ACCOUNT || isMadeUp(account)) return false;
  if (WHOLE_MAILBOX.test(account) && plausibility(email.check, account) === 'real') return true;
  const isWritten = [`'${secret}'`, `"${secret}"`].some((text) => program.mentions(text) === true);
  return isWritten && program.mentions(account) === true;
}
