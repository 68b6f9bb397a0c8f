/** One finding with everything that any format shows of it. */
import {
  fingerprintOf,
  framesOf,
  identitiesOf,
  isSuppressed,
  LineStarts,
  renderMessage,
  type Analysis,
  type Finding,
  type Frame,
  type Identity,
  type Locale,
  type ParsedFile,
  type Text,
} from '../../../core/index.ts';
import type { Linter } from 'eslint';
import { findDetails } from './details.ts';
import { offeredRepair, type OfferedRepair } from './offered-repair.ts';
import type { Span } from './span.ts';

/** One step of the way from source to sink. */
export interface Step extends Span {
  /** Absolute path; absent in the file itself. */
  readonly file?: string;
  readonly note: Text;
}

export interface Reported extends Span {
  /** Absolute path. */
  readonly file: string;
  readonly finding: Finding;
  readonly severity: 'error' | 'warning';
  /** The message in the language of the run. */
  readonly message: string;
  readonly flow: readonly Step[];
  readonly identity: Identity;
  readonly fingerprint: string;
  readonly frame?: Frame;
  readonly repair?: OfferedRepair;
  /** A comment switches it off, for this reason. */
  readonly suppressed?: { readonly reason: string };
}

/** What was analysed and how to find the text of other modules. */
export interface ReportedFile {
  readonly path: string;
  readonly text: string;
  readonly parsed?: ParsedFile;
  readonly analysis: Analysis;
  readonly textOf: (path: string) => string | undefined;
  readonly locale: Locale;
}

/** The findings behind ESLint's messages, whole and in their order; null for messages that are none of ours. */
export function reportedOf(file: ReportedFile, messages: readonly Linter.LintMessage[]): (Reported | null)[] {
  const details = findDetails(file.text, file.analysis.findings, messages);
  const found = messages.map((message) => details.get(message));
  const findings = found.filter((finding) => finding !== undefined);
  const described = describe(file, findings);
  const whole = new Map(findings.map((finding, index) => [finding, described[index]]));
  return messages.map((message, index) => {
    const finding = found[index];
    const one = finding && whole.get(finding);
    if (!one) return null;
    const reason =
      'suppressions' in message
        ? ((message as Linter.SuppressedLintMessage).suppressions.map(({ justification }) => justification).find((text) => text !== '') ??
          '')
        : undefined;
    return { ...one, severity: message.severity === 1 ? 'warning' : 'error', ...(reason === undefined ? {} : { suppressed: { reason } }) };
  });
}

/** The findings that comments of ours switch off. */
export function switchedOffIn(file: ReportedFile): Reported[] {
  const { switchedOff = [], directives } = file.analysis;
  return describe(file, switchedOff).map((one, index) => {
    const finding = switchedOff[index];
    const reason = finding && directives.find((directive) => directive.isOwn && isSuppressed(finding, [directive]))?.reason;
    return { ...one, suppressed: { reason: reason ?? '' } };
  });
}

/** Findings of a file with their places, ways, frames and fingerprints. */
function describe({ path, text, parsed, textOf, locale }: ReportedFile, findings: readonly Finding[]): Reported[] {
  const file = { path, text, parsed };
  const identities = identitiesOf(file, findings);
  const frames = framesOf(
    file,
    findings.map(({ range }) => range),
  );
  const lines = new LineStarts(text);
  const elsewhere = new Map<string, LineStarts>();
  const linesOf = (other: string): LineStarts => {
    let starts = elsewhere.get(other);
    if (!starts) elsewhere.set(other, (starts = new LineStarts(textOf(other) ?? '')));
    return starts;
  };
  return findings.map((finding, index) => {
    const identity = identities[index] ?? { within: '', what: '' };
    return {
      file: path,
      finding: { ...finding, fixes: [] },
      severity: 'error',
      message: renderMessage(finding, locale),
      start: lines.placeOf(finding.range.start),
      end: lines.placeOf(finding.range.end),
      flow: finding.flow.map(({ file: other, range, note }) => {
        const starts = other === undefined ? lines : linesOf(other);
        return {
          ...(other === undefined ? {} : { file: other }),
          start: starts.placeOf(range.start),
          end: starts.placeOf(range.end),
          note,
        };
      }),
      identity,
      fingerprint: fingerprintOf(finding, identity),
      frame: frames[index],
      repair: offeredRepair(finding, text, lines),
    };
  });
}
