/** Credentials in what somebody sends to try something out. */
import { OWN_MACHINE } from '../../catalog/credential-words/documents.ts';
import type { DataFacts } from '../../secrets/data/data-facts.ts';
import { isPassword } from '../../secrets/passwords/kinds.ts';
import type { TextUnit } from '../../secrets/texts/text-units.ts';
import type { KindId } from '../../types.ts';
import type { Judgement } from './credential-judgement.ts';
import { namesNobody } from './made-up-accounts.ts';

/** A link to the reader's own machine that counts once leads nobody anywhere, and an account that a sample makes up is nobody's. */
export function asSent({ roles }: DataFacts, kind: KindId, unit: TextUnit, judged: Judgement | undefined): Judgement | undefined {
  if (judged && roles.has('example') && isPassword(kind) && namesNobody(unit.text)) return { ...judged, confidence: 'low' };
  return judged && kind === 'one-time-token' && OWN_MACHINE.test(unit.text) ? { ...judged, level: 'low' } : judged;
}
