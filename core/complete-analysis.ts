/** What a file's findings become once all of them are known: sorted, and without those that our own comments switch off. */
import type { ProjectConfig } from './config/project-config.ts';
import { EVERYTHING, type Wanted } from './presets.ts';
import { rules } from './rules/index.ts';
import { commentFindings } from './suppress/comment-findings.ts';
import { commentProblemsIn } from './suppress/comment-problems.ts';
import { COMMENT_RULE } from './suppress/comment-rule.ts';
import { isSuppressed } from './suppress/suppressed.ts';
import type { Analysis, Finding } from './types.ts';

interface CompletionOptions {
  readonly wanted?: Wanted;
  /** Comments that switch findings off do not count. */
  readonly ignoresComments?: boolean;
  /** The day that it is, as `2027-01-31`. */
  readonly today?: string;
}

/** Whether a rule runs, or never finds anything in files of this type. */
export function orSilent(asksFor: (ruleId: string) => boolean, check: 'check' | 'checkData'): (ruleId: string) => boolean {
  return (ruleId) => asksFor(ruleId) || rules.every((rule) => rule.id !== ruleId || rule[check] === undefined);
}

/** Findings in order, without those that our own comments switch off, and with the problems of comments that would hide some. */
export function complete(
  analysis: Analysis,
  { requireReason, isHidingForOne, rules: severities }: ProjectConfig,
  { today, wanted = EVERYTHING, ignoresComments = false }: CompletionOptions,
  asksFor: (ruleId: string) => boolean,
): Analysis {
  const { findings, directives } = analysis;
  const all = [...findings, ...commentFindings(findings, directives, { requireReason, today }, wanted)].sort(byPosition);
  const own = ignoresComments ? [] : directives.filter(({ isOwn }) => isOwn);
  if (own.length === 0) return { ...analysis, findings: all };
  const switchedOff = all.filter((finding) => isSuppressed(finding, own));
  const hidden = new Set(switchedOff);
  const commentProblems =
    severities[COMMENT_RULE] === 'off'
      ? []
      : commentProblemsIn(own, { switchedOff, rules: rules.map(({ id }) => id), asksFor, isHiding: isHidingForOne });
  return { ...analysis, findings: all.filter((finding) => !hidden.has(finding)), switchedOff, commentProblems };
}

/** By UTF-16 units, whatever the language of the machine. */
function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byPosition(a: Finding, b: Finding): number {
  return a.range.start - b.range.start || a.range.end - b.range.end || compareTexts(a.ruleId, b.ruleId);
}
