/** Findings as data: `json` is one object, `jsonl` a finding a line. The form is that of `report.schema.json`. */
import { citeLaw, jsonWithoutHidden } from '../../../core/index.ts';
import type { Step } from '../findings/reported.ts';
import type { Span } from '../findings/span.ts';
import { pathOf, type Item, type Report } from './report.ts';

/** The whole report. */
export function json(report: Report): string {
  const { items, notChecked, problems, remarks, files, cwd, locale, version } = report;
  const whole = {
    version: 1,
    tool: { name: 'pi-guard', version },
    locale,
    files,
    findings: items.map((item) => findingOf(item, report)),
    notChecked: notChecked.map(({ file, ...rest }) => ({ path: pathOf(file, cwd), ...rest })),
    ...(problems.length > 0 ? { problems } : {}),
    remarks: remarks.map(({ file, ...rest }) => ({ path: pathOf(file, cwd), ...rest })),
  };
  return jsonWithoutHidden(`${JSON.stringify(whole, null, 2)}\n`);
}

/** One finding a line, and nothing else. */
export function jsonLines(report: Report): string {
  return report.items.map((item) => `${jsonWithoutHidden(JSON.stringify(findingOf(item, report)))}\n`).join('');
}

function findingOf({ reported, state, entry, isByUpgrade }: Item, { cwd, locale }: Report): object {
  const { finding, severity, message, flow, identity, fingerprint, file, suppressed } = reported;
  return {
    rule: finding.ruleId,
    level: finding.level,
    confidence: finding.confidence,
    severity,
    state,
    kinds: finding.kinds,
    ...(finding.evidence ? { evidence: finding.evidence } : {}),
    sink: finding.sink ?? null,
    exposure: finding.exposure,
    place: { path: pathOf(file, cwd), ...placeOf(reported), within: identity.within },
    flow: flow.map((step) => stepOf(step, file, cwd, locale)),
    law: finding.laws.map((id) => ({ id, citation: citeLaw(id, locale) })),
    fingerprint,
    message,
    ...(entry ? { acceptedSince: entry.since } : {}),
    ...(isByUpgrade ? { newByUpgrade: true } : {}),
    ...(suppressed ? { suppressedFor: suppressed.reason } : {}),
  };
}

function stepOf(step: Step, file: string, cwd: string, locale: Report['locale']): object {
  return { path: pathOf(step.file ?? file, cwd), ...placeOf(step), note: step.note[locale] };
}

function placeOf({ start, end }: Span): object {
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
