/** What is counted and listed: each value that is underlined, so that every number is the number of rows in the list of problems. */
import type { Analysis, Finding, Fix, Range } from '../../../core/index.ts';

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
    fixes: fixesOf(finding.fixes, range, parts),
  }));
}

/** Whether a flow comes through a value: a finding of several has that of the worst alone. */
function isFlowOf(flow: Finding['flow'], { start, end }: Range): boolean {
  return flow.some(({ file, range }) => file === undefined && start <= range.start && range.end <= end);
}

/** The repairs that change a value; where none does, those that change none of the other values either. */
function fixesOf(fixes: Finding['fixes'], own: Range, parts: readonly { readonly range: Range }[]): Finding['fixes'] {
  const changed = fixes.filter((fix) => changes(fix, own));
  return changed.length > 0 ? changed : fixes.filter((fix) => !parts.some(({ range }) => changes(fix, range)));
}

function changes({ edits }: Fix, { start, end }: Range): boolean {
  return edits.some(({ file, range }) => file === undefined && range.start < end && start < range.end);
}

/** How many problems there are: values that the baseline does not accept, and comments of ours that do nothing. */
export function countOf({ findings, accepted, comments }: Counted): number {
  let count = comments.length;
  for (const finding of findings) if (!accepted.has(finding)) count += valuesOf(finding).length;
  return count;
}
