/** Errors that responses expose, as findings. */
import type { Facts } from '../../sources/file/facts.ts';
import { isBelowWanted, isTestOrMock } from './levels-reached.ts';
import { exposedErrors } from '../../sinks/answers/exposed-errors.ts';
import { rangeOf } from '../../syntax/tree.ts';
import type { Finding } from '../../types.ts';
import type { RuleIdentity } from '../define.ts';

/** In `recommended` the parts that hold a request or statement; a whole error is a matter of what was thrown. */
export function findExposedErrors(facts: Facts, rule: RuleIdentity): Finding[] {
  if (isBelowWanted(facts) || facts.sinkUses.length === 0) return [];
  return exposedErrors(facts.sinkUses, facts.flow).map(({ use, node, name, isPart }) => ({
    ruleId: rule.id,
    messageId: 'error',
    data: { names: name },
    range: rangeOf(node),
    level: isPart && !isTestOrMock(facts) ? 'medium' : 'low',
    confidence: isPart ? 'high' : 'low',
    kinds: [],
    sink: use.sink.id,
    exposure: { degree: 'full' },
    flow: [],
    laws: rule.laws,
    fixes: [],
  }));
}
