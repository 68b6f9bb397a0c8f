/** Credentials in what somebody sends to try something out. */
import { OWN_MACHINE } from '../../catalog/credential-words/documents.ts';
import type { DataFacts } from '../../secrets/data/data-facts.ts';
import { isPassword } from '../../secrets/passwords/kinds.ts';
import type { PhraseHit } from '../../secrets/texts/phrases.ts';
import type { Judgement } from './credential-judgement.ts';
import { isMadeHere, isMadeUp, opensAccount } from '../../secrets/passwords/logins-in-use.ts';
import { namesNobody } from './made-up-accounts.ts';

/**
 * A link to the reader's own machine that counts once leads nobody anywhere, an account that a sample makes up is nobody's, and a document
 * gives away an account that is somebody's. `isOfOthers`: another account of the document has the same password, which was reported.
 */
export function asSent(facts: DataFacts, hit: PhraseHit, isOfOthers: boolean, judged: Judgement | undefined): Judgement | undefined {
  const { kind, unit } = hit;
  const { roles, language } = facts;
  if (judged && language === 'document' && (isOfOthers || isOfAccount(facts, hit))) return { ...judged, level: 'medium' };
  if (judged && hit.account !== undefined && roles.has('example') && isMadeHere(facts, hit.account, hit.secret))
    return { ...judged, level: 'medium' };
  if (judged && roles.has('example') && isPassword(kind) && namesNobody(unit.text)) return { ...judged, confidence: 'low' };
  return judged && kind === 'one-time-token' && OWN_MACHINE.test(unit.text) ? { ...judged, level: 'low' } : judged;
}

/** Whether a document gives the password of an account: of somebody's, or of one that it lists with its password to log in with. */
function isOfAccount(facts: DataFacts, { account, secret, isLogin = false, isMade = false }: PhraseHit): boolean {
  if (isMade) return true;
  return account !== undefined && (opensAccount(facts, account, secret) || (isLogin && !isMadeUp(account)));
}
