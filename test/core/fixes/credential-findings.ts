/** Findings of literal credentials, for tests of their repairs. */
import assert from 'node:assert/strict';
import { analyze, compileConfig, isReported, type Finding, type ModuleHost } from '../../../core/index.ts';

/** The rule about literal credentials. */
export const RULE = 'no-hardcoded-credential';

/** Its findings of `recommended` in a file, whose repairs may change other files. */
export function credentialFindings(text: string, path: string, host?: ModuleHost): Finding[] {
  const { findings, failure } = analyze({ path, text }, { host, otherFiles: true, config: compileConfig([], '/shop') });
  assert.equal(failure, undefined, `does not parse:\n${text}`);
  return findings.filter((finding) => finding.ruleId === RULE && isReported(finding, 'recommended'));
}

/** A host that has some files, of which the scripts are the program. */
export function hostOf(files: Readonly<Record<string, string>>): ModuleHost {
  const scripts = Object.keys(files).filter((file) => /\.(?:[cm]?[jt]sx?|vue)$/.test(file));
  return { resolve: () => undefined, read: (id) => files[id], programFiles: () => scripts };
}
