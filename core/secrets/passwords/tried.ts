/** Passwords that protect nothing but a trial: of a server on one's own machine, or of an account that nobody has. */
import { OWN_MACHINE } from '../../catalog/credential-words/documents.ts';
import { ACCOUNT_KEYS, NAMES_SERVER } from '../../catalog/credential-words/settings.ts';
import { TRIED_PASSWORD } from '../../catalog/credential-words/values.ts';
import { RESERVED_MAILBOX } from '../../catalog/addresses/reserved-domains.ts';
import { SERVED_ENVIRONMENTS } from '../../catalog/words/sample-words.ts';
import { Memo } from '../../memo.ts';
import { splitWords } from '../../sources/names/words.ts';
import { classifyValue, type ValueClass } from '../texts/value-class.ts';

/** Classes of texts that people write to try a program, as all of them are that have a usual word in them. */
const EASY: ReadonlySet<ValueClass> = new Set(['weak', 'word', 'echo', 'name']);

/** Whether a password is one that people write to try a program; one that looks drawn may open a real account too. */
export function isEasyPassword(text: string, value = classifyValue(text)): boolean {
  return value !== 'random' && (EASY.has(value) || TRIED_PASSWORD.test(text));
}

/** A name with its text: of a password, or of what stands beside it. */
export interface Named {
  readonly name: string;
  readonly text: string;
}

/**
 * Whether a password is for a trial: anyone would guess it, and what stands beside it is the address of one's own machine or a mailbox that
 * is reserved for examples. `around`: names of what holds it and of its file, none of which may be of the servers that users reach.
 */
export function isForTrial(password: Named, beside: readonly Named[], around: readonly string[]): boolean {
  if (!isEasyPassword(password.text)) return false;
  if (around.some(isOfServedEnvironment)) return false;
  // `dbPassword` stands beside `dbHost`, and `adminPassword` does not.
  const prefix = splitWords(password.name).slice(0, -1).join(' ');
  return trialPlaces
    .of(beside, () => beside.flatMap(trialPlaceOf))
    .some(({ words, isServer, isMailbox }) => {
      if (prefix !== '' && !words.startsWith(`${prefix} `)) return false;
      const own = words.slice(prefix === '' ? 0 : prefix.length + 1);
      return (isServer && NAMES_SERVER.test(own)) || (isMailbox && ACCOUNT_KEYS.test(own.replaceAll(' ', '_')));
    });
}

/** A text that may be the server or the account of a trial; `words` are those of its name. */
interface TrialPlace {
  readonly words: string;
  readonly isServer: boolean;
  readonly isMailbox: boolean;
}

/** Those of a record, which are the same for each of its passwords. */
const trialPlaces = new Memo<readonly Named[], readonly TrialPlace[]>();

function trialPlaceOf({ name, text }: Named): readonly TrialPlace[] {
  const isServer = isOwnMachine(text);
  const isMailbox = RESERVED_MAILBOX.test(text.trim());
  return isServer || isMailbox ? [{ words: splitWords(name).join(' '), isServer, isMailbox }] : [];
}

/** Whether a name is of the servers that users reach: `config.production.ts`. */
export function isOfServedEnvironment(name: string): boolean {
  return splitWords(name).some((word) => SERVED_ENVIRONMENTS.has(word));
}

/** The address of one's own machine, which is none of a page that is shown there. */
function isOwnMachine(text: string): boolean {
  return OWN_MACHINE.test(text) && !/^https?:/i.test(text);
}
