/** Repairs of core as ESLint's suggestions and fixes. ESLint changes one file only, so repairs of several are left out. */
import type { Rule as EslintRule } from 'eslint';
import { isSuppressed, preferredFix, type Analysis, type Edit, type Finding, type Fix, type Locale } from '../core/index.ts';

/** Message id under which a suggestion's title is reported. */
export const REPAIR = 'repair';

/** Suggestions for one finding, best first. */
export function suggestionsOf(finding: Finding, locale: Locale): EslintRule.SuggestionReportDescriptor[] {
  return finding.fixes.filter(isInThisFile).map((fix) => ({
    messageId: REPAIR,
    data: { title: fix.title[locale] },
    fix: (fixer) => fix.edits.map((edit) => fixer.replaceTextRange([edit.range.start, edit.range.end], edit.text)),
  }));
}

/**
 * Edits that `eslint --fix` makes for each finding. Only the first finding that is not suppressed carries an import: ESLint
 * drops overlapping edits and gives up after ten passes, so each finding with an import of its own would need a pass. A caller that applies
 * them without ESLint has to leave the suppressed ones out.
 */
export function safeEdits(
  { findings, directives }: Analysis,
  isReported: (finding: Finding) => boolean,
  { skipsSuppressed = false } = {},
): ReadonlyMap<Finding, readonly Edit[]> {
  const edits = new Map<Finding, readonly Edit[]>();
  const carried = new Set<string>();
  for (const finding of findings) {
    const fix = preferredFix(finding, isInThisFile);
    if (!fix || !isReported(finding) || (skipsSuppressed && isSuppressed(finding, directives))) continue;
    edits.set(
      finding,
      fix.edits.filter((edit) => !carried.has(keyOf(edit))),
    );
    if (!isSuppressed(finding, directives)) for (const edit of fix.edits) carried.add(keyOf(edit));
  }
  return edits;
}

function isInThisFile(fix: Fix): boolean {
  return fix.edits.every((edit) => edit.file === undefined);
}

function keyOf(edit: Edit): string {
  return `${edit.range.start} ${edit.range.end} ${edit.text}`;
}
