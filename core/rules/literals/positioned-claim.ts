/** How bad and how sure a constant is that stands where a library takes a credential. */
import { isPassword } from '../../secrets/passwords/kinds.ts';
import { isDomainLabel } from '../../secrets/positions/domain-labels.ts';
import type { PositionedConstant } from '../../secrets/positions/positions.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { classifyPositioned } from './classify-constant.ts';
import { asShown, judge, type Claim, type Judgement } from './credential-judgement.ts';
import { isDevelopmentDefault } from './development-defaults.ts';
import { isTriedOut } from './tried-accounts.ts';

/** Undefined for a constant that is no credential, or that only developers use. */
export function judgePositioned(facts: Facts, { position, constant }: PositionedConstant): Judgement | undefined {
  if (isDevelopmentDefault(constant.node)) return undefined;
  const value = classifyPositioned(position, constant);
  const { file, roles } = facts;
  const isTried = isPassword(position.kind) && isTriedOut(constant.text, value, { path: file.path, roles, node: constant.node });
  const claim: Claim = {
    kind: position.kind,
    confidence: isTried ? 'low' : 'high',
    isOwnSecret: position.isOwnSecret,
    isCertain: true,
    // What a call takes for a password is one in effect, whatever its words are.
    isSetting: constant.as === 'setting' || isPassword(position.kind),
  };
  const judged = judge(claim, value, facts);
  return judged && isDomainLabel(constant) ? { ...judged, confidence: 'low' } : asShown(judged, constant.node);
}
