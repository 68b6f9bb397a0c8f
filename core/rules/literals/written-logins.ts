/** Credentials that words announce in data files: what their values are, and which of them count. */
import { OWN_MACHINE } from '../../catalog/credential-words/documents.ts';
import type { DataFacts } from '../../secrets/data/data-facts.ts';
import { isStartedWith } from '../../secrets/passwords/made-accounts.ts';
import { isTold } from '../../secrets/passwords/told-hashes.ts';
import type { PhraseHit } from '../../secrets/texts/phrases.ts';
import { classifyValue, type ValueClass } from '../../secrets/texts/value-class.ts';
import { splitWords } from '../../sources/names/words.ts';
import { OBVIOUS_CLASSES } from './credential-judgement.ts';
import { isHandle } from './document-credentials.ts';
import { isMadeHere, opensAccount } from '../../secrets/passwords/logins-in-use.ts';
import { isSetIn } from './setting-claim.ts';

/** The class of such a value; words for a password count where they are known to be in effect. */
export function classOfPhrase(
  facts: DataFacts,
  { secret, name, account, isAdministrator, isDumped, isMade: isToldMade = false }: PhraseHit,
  isInPlace: boolean,
): ValueClass {
  const written = classifyValue(secret, name);
  if (written === 'hash' && (isDumped === true || isTold(facts, secret))) return 'weak';
  const isMade = isToldMade || (account !== undefined && isMadeHere(facts, account, secret));
  // A sample shows a login with the word for a password in it.
  if (!isMade && facts.roles.has('example') && /pass?w(?:or)?d/i.test(secret)) return 'placeholder';
  // A statement is run as it stands; of one word, a sample of the statement names what belongs there.
  const isRun = isInPlace && written === 'name' && ((facts.language === 'sql' && splitWords(secret).length > 1) || isSetIn(facts, secret));
  return isRun || ((isMade || isAdministrator === true) && OBVIOUS_CLASSES.has(written)) ? 'weak' : written;
}

/** Whether a phrase counts: in a document a login alone, and what may be anything else where it opens an account. */
export function isWrittenLogin(facts: DataFacts, { account = '', secret, unit, isSent, isTight, isLogin }: PhraseHit): boolean {
  // What is sent to the reader's own machine is for a trial.
  if (isSent === true) return !OWN_MACHINE.test(unit.text) && opensAccount(facts, account, secret);
  if (isTight === true) return isStartedWith(facts, account, secret);
  return facts.language !== 'document' || (isLogin === true && !isHandle(unit.text));
}
