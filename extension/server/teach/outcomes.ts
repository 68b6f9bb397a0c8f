/** What one setting more would do to a finding: what would do nothing is not offered. */
import { isReported, LEVELS, type Finding, type KindId, type Level, type Range } from '../../../core/index.ts';
import { check, type Setup } from '../checks/check.ts';
import type { Checked } from '../checks/checks.ts';
import { valuesOf } from '../checks/values.ts';
import type { Setting } from './config-edit.ts';

export interface OutcomeContext {
  readonly checked: Checked;
  /** The setup as it would be with one setting more. */
  readonly setupWith: (setting: Setting) => Setup | undefined;
}

/** Each analysis of a file takes as long as a check, and menus request it again at every step of the cursor. */
const looks = new WeakMap<Checked, Map<string, readonly Finding[] | undefined>>();

/** The findings of the file with one setting more; undefined where no setting can be written. */
export function findingsWith(setting: Setting, { checked, setupWith }: OutcomeContext): readonly Finding[] | undefined {
  const known = looks.get(checked) ?? new Map<string, readonly Finding[] | undefined>();
  looks.set(checked, known);
  const key = JSON.stringify(setting);
  if (known.has(key)) return known.get(key);
  const setup = setupWith(setting);
  const findings = setup && check(checked.text, setup).findings;
  known.set(key, findings);
  return findings;
}

/** Whether a finding would be gone. */
export function endsFinding({ ruleId, range }: Finding, setting: Setting, context: OutcomeContext): boolean {
  return findingsWith(setting, context)?.every((other) => other.ruleId !== ruleId || !touches(other.range, range)) === true;
}

/** Whether a finding would be gone, or have fewer kinds or values: an object that is personal by its fields stays so under any name. */
export function lessensFinding(finding: Finding, setting: Setting, context: OutcomeContext): boolean {
  const found = findingsWith(setting, context);
  const left = found && sameOf(finding, found);
  return found !== undefined && (!left || left.kinds.length < finding.kinds.length || valuesOf(left).length < valuesOf(finding).length);
}

export interface LevelOutcome {
  readonly level: Level;
  /** The preset would not report the finding any more. */
  readonly isGone: boolean;
}

/** The levels of a kind that would change the level of a finding, the worst first. Of several kinds the worst one decides. */
export function levelOutcomes(finding: Finding, kind: KindId, context: OutcomeContext): LevelOutcome[] {
  const { level, kinds } = finding;
  const { preset, minLevel } = context.checked.setup;
  const others = LEVELS.filter((other) => other !== level);
  if (kinds.length === 1)
    return others.map((other) => ({ level: other, isGone: !isReported({ ...finding, level: other }, preset, minLevel) }));
  const lowest = levelWith(finding, kind, 'info', context);
  const highest = levelWith(finding, kind, 'critical', context);
  return others.flatMap((other): LevelOutcome[] => {
    const isLower = LEVELS.indexOf(other) > LEVELS.indexOf(level);
    const isReached = isLower ? lowest === undefined || LEVELS.indexOf(other) <= LEVELS.indexOf(lowest) : highest !== level;
    return isReached
      ? [{ level: other, isGone: isLower && lowest === undefined && !isReported({ ...finding, level: other }, preset, minLevel) }]
      : [];
  });
}

/** Undefined when the finding would be gone. */
function levelWith(finding: Finding, kind: KindId, level: Level, context: OutcomeContext): Level | undefined {
  const found = findingsWith({ path: ['levels', kind], value: level }, context);
  return found ? sameOf(finding, found)?.level : finding.level;
}

function sameOf({ ruleId, range }: Finding, found: readonly Finding[]): Finding | undefined {
  const own = found.filter((other) => other.ruleId === ruleId && touches(other.range, range));
  return own.find((other) => other.range.start === range.start && other.range.end === range.end) ?? own[0];
}

export function touches(a: Range, b: Range): boolean {
  return a.start <= b.end && b.start <= a.end;
}
