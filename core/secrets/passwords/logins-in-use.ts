/** Logins in documents and scripts that open an account, by what is known of the account. */
import { OWN_NETWORK, RESERVED_MAILBOX } from '../../catalog/addresses/reserved-domains.ts';
import { e2eWords, exampleWords, madeUpWords, triedWords } from '../../catalog/words/sample-words.ts';
import email from '../../catalog/literals/email.ts';
import type { DataFacts } from '../data/data-facts.ts';
import { splitWords } from '../../sources/names/words.ts';
import { isMadeWith, mayStandAnywhere } from './made-accounts.ts';
import { plausibility } from '../personal/personal-checks.ts';

/** A shorter account, such as `admin`, is a word of every program: it counts where it is a text of its own. */
const MIN_ACCOUNT = 8;
const MIN_NAME = 4;
/** A password of eight characters or more, with letters and digits: it stands in no program by chance. */
const CHOSEN = /^(?=\S{0,39}[a-z])(?=\S{0,39}\d)\S{8,40}$/i;
const WHOLE_MAILBOX = new RegExp(`^${email.pattern.source}$`, 'i');

/** Whether a mailbox is at a domain that is kept for examples or one's own network, or its words mark it as made up. */
export function isMadeUp(account: string): boolean {
  if (RESERVED_MAILBOX.test(account) || OWN_NETWORK.test(account)) return true;
  return splitWords(account).some((word) => exampleWords.has(word) || madeUpWords.has(word) || triedWords.has(word) || e2eWords.has(word));
}

/** Whether an account is somebody's own mailbox, or one that the program makes with this password: both stand in its code. */
export function opensAccount(facts: Pick<DataFacts, 'program'>, account: string, secret: string): boolean {
  const isMailbox = WHOLE_MAILBOX.test(account);
  if (isMailbox && account.length >= MIN_ACCOUNT && !isMadeUp(account) && plausibility(email.check, account) === 'real') return true;
  return isMadeHere(facts, account, secret);
}

/** Whether the program makes an account with this password, as far as its code shows that. */
export function isMadeHere(facts: Pick<DataFacts, 'program'>, account: string, secret: string): boolean {
  return (!mayStandAnywhere(account, secret) && isWrittenHere(facts, account, secret)) || isMadeWith(facts, account, secret);
}

/**
 * Whether code of the program writes both: an account for a demonstration opens as well as another where a seed makes it. Tests make accounts
 * for themselves.
 */
function isWrittenHere({ program }: Pick<DataFacts, 'program'>, account: string, secret: string): boolean {
  if (RESERVED_MAILBOX.test(account) || OWN_NETWORK.test(account) || isOfTests(account)) return false;
  const isQuoted = (text: string): boolean => [`'${text}'`, `"${text}"`].some((quoted) => program.mentions(quoted) === true);
  if (account.length < MIN_ACCOUNT && !(account.length >= MIN_NAME && CHOSEN.test(secret) && isQuoted(account))) return false;
  return isQuoted(secret) && program.mentions(account) === true;
}

function isOfTests(account: string): boolean {
  return splitWords(account).some((word) => triedWords.has(word) || e2eWords.has(word));
}
