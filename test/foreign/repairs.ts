/** Whether what is offered for a finding can be applied: the text still parses and the finding is gone. */
import { analyze, applyEdits, disabler, isSuppressed, type Analysis, type AnalyzeOptions, type Edit, type Finding } from '../../core/index.ts';

import type { Overlay } from './overlay.ts';

export interface Subject {
  readonly path: string;
  readonly text: string;
  /** What was found in the text, which parses. */
  readonly analysis: Analysis;
  readonly options: AnalyzeOptions & { readonly host: Overlay };
}

export interface RepairCounts {
  applied: number;
  leftOut: number;
  readonly wrong: string[];
}

/** A file with more repairs than this is generated data: its further ones are counted and left out. */
const MAX_REPAIRS = 60;

/** Applies every repair of every finding, and the comment that switches it off, each to the text as it stands. */
export function applyAll(subject: Subject): RepairCounts {
  const counts: RepairCounts = { applied: 0, leftOut: 0, wrong: [] };
  const { path, text, analysis } = subject;
  const disable = analysis.findings.length > 0 ? disabler({ path, text }) : undefined;
  for (const finding of analysis.findings) {
    const offers = finding.fixes.map(({ edits }) => ({ edits, name: 'repair', isDone: isGone }));
    const disabling = disable?.(finding, 'reason');
    if (disabling) offers.push({ edits: disabling.edits, name: 'switching off', isDone: isSilenced });
    for (const { edits, name, isDone } of offers) {
      if (counts.applied >= MAX_REPAIRS) {
        counts.leftOut++;
        continue;
      }
      counts.applied++;
      const wrong = complaintAbout(subject, finding, edits, isDone);
      if (wrong !== undefined) counts.wrong.push(`${finding.ruleId} at ${finding.range.start}-${finding.range.end}: after ${name} ${wrong}`);
    }
  }
  return counts;
}

type IsDone = (before: Analysis, after: Analysis, finding: Finding) => boolean;

function complaintAbout({ path, text, analysis, options }: Subject, finding: Finding, edits: readonly Edit[], isDone: IsDone): string | undefined {
  const others = new Map<string, string>();
  let changed: string;
  try {
    changed = applyEdits(text, edits.filter(({ file }) => file === undefined));
    for (const file of new Set(edits.flatMap((edit) => edit.file ?? []))) {
      const known = options.host.read(file);
      others.set(file, applyEdits(typeof known === 'string' ? known : '', edits.filter((edit) => edit.file === file)));
    }
  } catch {
    return 'its edits overlap';
  }
  const after = options.host.during(others, () => analyze({ path, text: changed }, options));
  if (after.failure) return 'the text no longer parses';
  for (const [file, content] of others) if (analyze({ path: file, text: content }, options).failure) return 'another file no longer parses';
  return isDone(analysis, after, finding) ? undefined : 'the finding is still there';
}

function isGone(before: Analysis, after: Analysis, finding: Finding): boolean {
  const count = ({ findings }: Analysis): number => findings.filter((other) => keyOf(other) === keyOf(finding)).length;
  return count(after) < count(before);
}

/** The same value elsewhere in the file may be said then, since it is said once. */
function isSilenced(before: Analysis, { findings, directives }: Analysis, finding: Finding): boolean {
  return isSuppressed(finding, before.directives) || findings.some((other) => keyOf(other) === keyOf(finding) && isSuppressed(other, directives));
}

function keyOf({ ruleId, messageId, data, kinds }: Finding): string {
  return JSON.stringify([ruleId, messageId, data, kinds]);
}
