import { baseKind } from '../catalog/kinds.ts';
import type { Finding, KindId, Range } from '../types.ts';
import type { Judgement } from './credential-judgement.ts';

/** Credentials of persons: keeping them confidential is owed to the user. All others protect a system. */
const OF_PERSONS: ReadonlySet<KindId> = new Set(['login-password', 'payment-password', 'session-token', 'sms-otp', 'security-answer', 'password-hash', 'wechat-session-key']);
/** Demands access control and authentication of systems. */
const OF_SYSTEMS = 'NDSR-9';

/** A finding about a text that stands in the file; `data` names keys and formats, never the text. */
export function literalFinding(
  rule: { readonly id: string; readonly laws: readonly string[] }, messageId: string, kind: KindId, range: Range, { level, confidence }: Judgement, data: Readonly<Record<string, string>>,
): Finding {
  return { ruleId: rule.id, messageId, data, range, level, confidence, kinds: [kind], exposure: { degree: 'full' }, flow: [], laws: lawsFor(kind, rule.laws), fixes: [] };
}

/** The article that fits best comes first. */
function lawsFor(kind: KindId, laws: readonly string[]): readonly string[] {
  const isOfPerson = OF_PERSONS.has(kind) || baseKind(kind) === 'session-token';
  return isOfPerson || !laws.includes(OF_SYSTEMS) ? laws : [OF_SYSTEMS, ...laws.filter((law) => law !== OF_SYSTEMS)];
}
