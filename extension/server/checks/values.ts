/** What is counted and listed: each value that is underlined, so that every number is the number of rows in the list of problems. */
import type { Analysis, Finding, Range } from '../../../core/index.ts';

/** What a check found, as far as it is counted. */
export interface Counted {
  readonly findings: readonly Finding[];
  /** Those that the project's baseline accepts: they stand in no list of problems. */
  readonly accepted: ReadonlySet<Finding>;
  readonly comments: NonNullable<Analysis['commentProblems']>;
}

/** A finding once for each of its values, with the kinds and the name of that value alone; itself when it has only one. */
export function valuesOf(finding: Finding): readonly Finding[] {
  const { parts } = finding;
  if (!parts || parts.length < 2) return [finding];
  return parts.map(({ range, kinds, name }) => ({
    ...finding,
    range,
    kinds,
    data: { ...finding.data, names: name },
    flow: isFlowOf(finding.flow, range) ? finding.flow : [],
    fixes: fixesOf(finding.fixes, range),
  }));
}

/** Whether a flow comes through a value: a finding of several has that of the worst alone. */
function isFlowOf(flow: Finding['flow'], { start, end }: Range): boolean {
  return flow.some(({ file, range }) => file === undefined && start <= range.start && range.end <= end);
}

/** The repairs that change a value; all of them where none does. */
function fixesOf(fixes: Finding['fixes'], { start, end }: Range): Finding['fixes'] {
  const own = fixes.filter(({ edits }) => edits.some(({ file, range }) => file === undefined && range.start < end && start < range.end));
  return own.length > 0 ? own : fixes;
}

/** How many problems there are: values that the baseline does not accept, and comments of ours that do nothing. */
export function countOf({ findings, accepted, comments }: Counted): number {
  let count = comments.length;
  for (const finding of findings) if (!accepted.has(finding)) count += valuesOf(finding).length;
  return count;
}
