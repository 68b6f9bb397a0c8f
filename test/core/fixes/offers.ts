/** Findings of a text and what their repairs make of it, for tests of repairs. */
import assert from 'node:assert/strict';
import { analyze, applyEdits, isReported, parseFile, type Edit, type Finding, type Fix, type ModuleHost } from '../../../core/index.ts';

/** A project without the package of masks. */
export const NO_PACKAGE: ModuleHost = { resolve: () => undefined, read: () => undefined };
/** A project that has it. */
export const WITH_PACKAGE: ModuleHost = { resolve: (specifier) => (specifier === 'pi-guard-mask' ? '/modules/pi-guard-mask/index.js' : undefined), read: () => undefined };

/** Findings of `recommended` in a text, those of literals left out. */
export function findingsOf(text: string, path: string, host: ModuleHost, otherFiles = false): readonly Finding[] {
  const analysis = analyze({ path, text }, { host, otherFiles });
  assert.equal(analysis.failure, undefined, `does not parse:\n${text}`);
  return analysis.findings.filter((finding) => isReported(finding, 'recommended') && !finding.ruleId.includes('hardcoded'));
}

/** Edits of the file itself. */
export function here(edits: readonly Edit[]): Edit[] {
  return edits.filter((edit) => edit.file === undefined);
}

export interface Offer {
  readonly fix: Fix;
  readonly after: string;
}

/**
 * Each repair of a text, and the text after it. There is a finding, and at least one repair: what is only asserted of each would hold
 * for none. A test that allows none passes 0.
 */
export function offersOf(text: string, path: string, { atLeast = 1, host = WITH_PACKAGE }: { atLeast?: number; host?: ModuleHost } = {}): readonly Offer[] {
  const findings = analyze({ path, text }, { host }).findings.filter((finding) => isReported(finding, 'recommended'));
  assert.ok(findings.length > 0, `nothing is found in:\n${text}`);
  const offers = findings.flatMap(({ fixes }) => fixes.map((fix) => ({ fix, after: applyEdits(text, here(fix.edits)) })));
  assert.ok(offers.length >= atLeast, `${offers.length} repairs, not ${atLeast}, for:\n${text}`);
  return offers;
}

/** Repairs of the findings in one statement of a function, on the line below `function`. */
export function offersFor(statement: string, path = '/shop/a.js'): Offer[] {
  const text = path.endsWith('.vue') ? statement : `export function send(phone, token, id, user, url, accessToken) {\n${statement}\n}\n`;
  const { findings, failure } = analyze({ path, text });
  assert.equal(failure, undefined);
  const reported = findings.filter((finding) => isReported(finding, 'recommended'));
  assert.equal(reported.length, 1, statement);
  return (reported[0]?.fixes ?? []).map((fix) => {
    const after = applyEdits(text, fix.edits);
    parseFile(path, after);
    const again = analyze({ path, text: after }).findings.filter((finding) => isReported(finding, 'recommended') && finding.ruleId === reported[0]?.ruleId);
    assert.equal(again.length, 0, `still reported: ${after}`);
    return { fix, after: path.endsWith('.vue') ? after : after.split('\n').slice(1, -2).join('\n') };
  });
}
