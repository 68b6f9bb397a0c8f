/** Finding → diagnostic: the border between core and the editor. */
import { DiagnosticSeverity, DiagnosticTag, type Diagnostic, type DiagnosticRelatedInformation } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  COMMENT_PROBLEMS,
  COMMENT_RULE,
  didYouMean,
  docsUrl,
  qualifiedRuleId,
  shown,
  type Analysis,
  type Finding,
  type Locale,
  type Range,
  type RuleSeverity,
} from '../../../core/index.ts';
import type { SeverityChoice } from '../configuration/settings.ts';
import { shortMessage } from './short-message.ts';
import { valuesOf } from '../checks/values.ts';

export const SOURCE = 'PI Guard';

type CommentProblem = NonNullable<Analysis['commentProblems']>[number];

/** What a diagnostic needs besides the finding. */
export interface DiagnosticContext {
  readonly document: TextDocument;
  readonly locale: Locale;
  /** Severities of rules that the project sets itself. */
  readonly rules: Readonly<Record<string, RuleSeverity>>;
  /** Whether the worst findings are errors. */
  readonly severity: SeverityChoice;
  /** Findings that the project's baseline accepts: they are marked faintly, and stand in no list of problems. */
  readonly accepted?: ReadonlySet<Finding>;
  /** Another file of a flow as a document; undefined when it cannot be read. */
  readonly otherFile: (path: string) => TextDocument | undefined;
}

/** One diagnostic for each value of a finding, so that nothing between them is underlined. `data` holds the range of all. */
export function toDiagnostics(finding: Finding, context: DiagnosticContext): Diagnostic[] {
  const diagnostics = partsOf(finding, context);
  return context.accepted?.has(finding) ? diagnostics.map((one) => ({ ...one, severity: DiagnosticSeverity.Hint })) : diagnostics;
}

function partsOf(finding: Finding, context: DiagnosticContext): Diagnostic[] {
  const values = valuesOf(finding);
  if (values.length === 1) return [toDiagnostic(finding, context)];
  const whole = toRange(finding.range, context.document);
  return values.map((value) => ({ ...toDiagnostic(value, context), data: { whole } }));
}

export function toDiagnostic(finding: Finding, context: DiagnosticContext): Diagnostic {
  return {
    range: toRange(finding.range, context.document),
    severity: severityOf(finding, context.rules, context.severity),
    source: SOURCE,
    code: qualifiedRuleId(finding.ruleId),
    codeDescription: { href: docsUrl(finding.ruleId) },
    message: shortMessage(finding, context.locale),
    relatedInformation: relatedInformation(finding, context),
  };
}

/** A comment of ours that does nothing: one without use is shown faded, as code without use is. */
export function commentDiagnostic(problem: CommentProblem, { document, locale, rules }: DiagnosticContext): Diagnostic {
  return {
    range: toRange(problem.range, document),
    severity: rules[COMMENT_RULE] === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    ...(problem.id === 'unused' ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    source: SOURCE,
    code: qualifiedRuleId(COMMENT_RULE),
    codeDescription: { href: docsUrl(COMMENT_RULE) },
    message: commentMessage(problem, locale),
  };
}

/** What is wrong with a comment of ours. */
export function commentMessage({ id, name, meant }: CommentProblem, locale: Locale): string {
  return COMMENT_PROBLEMS[id][locale]
    .replace('{{name}}', shown(name ?? ''))
    .replace('{{meant}}', didYouMean(meant, locale))
    .trim();
}

/**
 * Red is for code that does not run: leaking code does, so even the worst finding is a warning unless the project's
 * `pi-guard.json` makes its rule an `error`, or the reader wants critical and high findings to be errors. What `recommended`
 * leaves out (`low`, `info`) informs without a warning's weight; a hint would stand in no list of problems.
 */
export function severityOf(
  finding: Pick<Finding, 'ruleId' | 'level'>,
  rules: Readonly<Record<string, RuleSeverity>>,
  choice: SeverityChoice = 'warning',
): DiagnosticSeverity {
  if (finding.level === 'low' || finding.level === 'info') return DiagnosticSeverity.Information;
  if (choice === 'level' && finding.level !== 'medium' && rules[finding.ruleId] === undefined) return DiagnosticSeverity.Error;
  return rules[finding.ruleId] === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
}

/** Steps of the flow that stand on other lines: those of the finding's own line would only repeat it. */
function relatedInformation(
  finding: Finding,
  { document, locale, otherFile }: DiagnosticContext,
): DiagnosticRelatedInformation[] | undefined {
  const ownLine = document.positionAt(finding.range.start).line;
  const steps = finding.flow.flatMap(({ file, range, note }) => {
    const place = file === undefined ? document : otherFile(file);
    if (!place || (place === document && document.positionAt(range.start).line === ownLine)) return [];
    return [{ location: { uri: place.uri, range: toRange(range, place) }, message: shown(note[locale]) }];
  });
  return steps.length > 0 ? steps : undefined;
}

/** Offsets as the editor counts: lines and UTF-16 columns from 0. */
export function toRange({ start, end }: Range, document: TextDocument): Diagnostic['range'] {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}
