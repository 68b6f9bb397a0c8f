import type { Finding, KindId, Range } from '../../types.ts';
import type { Judgement } from './credential-judgement.ts';
import { lawsOfLiteral } from '../laws-cited.ts';

/** Of a password for a trial, which has no repair: a copy of the project would not start without it. */
export const STAYS = { stays: 'trial' } as const;

/** A finding about a text that stands in the file; `data` names keys and formats, never the text. */
export function literalFinding(
  rule: { readonly id: string; readonly laws: readonly string[] },
  messageId: string,
  kind: KindId,
  range: Range,
  { level, confidence }: Judgement,
  data: Readonly<Record<string, string>>,
): Finding {
  return {
    ruleId: rule.id,
    messageId,
    data,
    range,
    level,
    confidence,
    kinds: [kind],
    exposure: { degree: 'full' },
    flow: [],
    laws: lawsOfLiteral(rule.laws),
    fixes: [],
  };
}
