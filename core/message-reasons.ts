/** Why a finding matters, and why it has no repair. */
import { adviceGroupsOf } from './catalog/advice/groups.ts';
import {
  NO_REPAIR,
  NO_REPAIR_OF_COMMANDS,
  NO_REPAIR_OF_DELIVERY,
  NO_REPAIR_OF_TRIALS,
  NO_REPAIR_THROUGH,
  noRepairOf,
} from './catalog/advice/no-repair.ts';
import { REASON_OF_KEYS, REASON_OF_WEAK_CREDENTIALS, REASONS } from './catalog/advice/reasons.ts';
import { SENT_TO_A_PERSON } from './catalog/kind-groups.ts';
import { baseKind, kindById } from './catalog/kinds.ts';
import { startOf } from './message-words.ts';
import { wayOf } from './message-places.ts';
import { rules } from './rules/index.ts';
import type { Finding, Locale } from './types.ts';

/** Why a finding matters, in one or two sentences: the reason of the place where the value goes, else that of the rule. Empty for what is about a comment. */
export function messageReason(finding: Finding, locale: Locale): string {
  if (finding.isAboutComment) return '';
  const isWeakMask = finding.ruleId === 'no-weak-masking';
  if (isWeakMask && kindById(finding.kinds[0] ?? '')?.category === 'credential') return REASON_OF_WEAK_CREDENTIALS[locale];
  const way = isWeakMask ? undefined : wayOf(finding);
  if (way !== undefined) return REASONS[way][locale];
  if (finding.ruleId === 'no-hardcoded-credential' && adviceGroupsOf(finding.kinds)[0] !== 'password') return REASON_OF_KEYS[locale];
  return rules.find((rule) => rule.id === finding.ruleId)?.why[locale] ?? '';
}

/** Why a finding has no repair, a clause without a full stop; empty where it has one, and for what is about a comment. */
export function reasonForNoRepair(finding: Finding, locale: Locale): string {
  if (finding.fixes.length > 0 || finding.isAboutComment) return '';
  const own = noRepairOf(finding.ruleId, finding.messageId);
  if (finding.data['stays'] === 'trial') return startOf(NO_REPAIR_OF_TRIALS[locale], locale);
  if (finding.data['of'] === 'command') return startOf(NO_REPAIR_OF_COMMANDS[locale], locale);
  if (finding.data['through'] !== undefined && !own) return startOf(NO_REPAIR_THROUGH[locale], locale);
  const way = own ? undefined : wayOf(finding);
  if (way === 'log' && finding.kinds.some((kind) => SENT_TO_A_PERSON.has(baseKind(kind))))
    return startOf(NO_REPAIR_OF_DELIVERY[locale], locale);
  return startOf((own ?? (way === undefined ? undefined : NO_REPAIR[way]))?.[locale] ?? '', locale);
}
