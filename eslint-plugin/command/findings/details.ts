import { LineStarts, type Finding } from '../../../core/index.ts';
import type { Linter } from 'eslint';

/** What ESLint's messages do not carry: the finding behind each. */
export type Details = ReadonlyMap<Linter.LintMessage, Finding>;

/** Joins the findings of a text to the messages about it, by rule and range. */
export function findDetails(text: string, all: readonly Finding[], messages: readonly Linter.LintMessage[]): Details {
  const details = new Map<Linter.LintMessage, Finding>();
  const lines = new LineStarts(text);
  const startOf = ({ range, isAboutComment }: Finding): Place => ({
    ...lines.placeOf(range.start),
    ...(isAboutComment ? { column: 1 } : {}),
  });
  const findings = new Map(
    all.map((finding) => [keyOf(`pi-guard/${finding.ruleId}`, startOf(finding), lines.placeOf(finding.range.end)), finding]),
  );
  for (const message of messages) {
    const finding = findings.get(keyOf(message.ruleId ?? '', message, { line: message.endLine ?? 0, column: message.endColumn ?? 0 }));
    if (finding) details.set(message, finding);
  }
  return details;
}

interface Place {
  readonly line: number;
  readonly column: number;
}

function keyOf(rule: string, start: Place, end: Place): string {
  return `${rule} ${start.line}:${start.column}-${end.line}:${end.column}`;
}
