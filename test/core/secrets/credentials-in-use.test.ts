/**
 * Texts that alone could be an illustration, where what stands around them shows that they are in use: each with what only looks like it.
 * `recommended` decides; « » enclose what is found.
 */
import assert from 'node:assert/strict';
import { analyze, isReported, type ModuleHost } from '../../../core/index.ts';
import { FOUND as ACCOUNTS, SILENT as OTHERS } from './credentials-in-use/accounts.ts';
import { FOUND, SILENT, type Case } from './credentials-in-use/cases.ts';
import { FOUND as TOLD, SILENT as SAID } from './credentials-in-use/sentences.ts';

const RULE = 'no-hardcoded-credential';

/** A program that consists of the case's file and the others that it names. */
function hostOf(others: Readonly<Record<string, string>>): ModuleHost {
  return {
    resolve: () => undefined,
    read: (id) => others[id],
    programFiles: () => Object.keys(others).filter((path) => /\.(?:[jt]sx?|ya?ml)$/.test(path)),
    accountFiles: () => Object.keys(others),
  };
}

function found({ path, others = {} }: Case, text: string): string[] {
  const { findings, failure } = analyze({ path, text }, { host: hostOf(others) });
  assert.equal(failure, undefined, failure?.message);
  return findings.filter((finding) => finding.ruleId === RULE && isReported(finding, 'recommended')).map(({ range }) => text.slice(range.start, range.end));
}

for (const [group, cases] of [...Object.entries(FOUND), ...Object.entries(ACCOUNTS), ...Object.entries(TOLD)]) {
  describe(`credentials in use are found: ${group}`, () => {
    for (const one of cases) {
      it(one.name, () => {
        const wanted = [...one.text.matchAll(/«([\s\S]*?)»/g)].map(([, text = '']) => text);
        const at = found(one, one.text.replace(/[«»]/g, ''));
        assert.ok(wanted.length > 0);
        assert.equal(at.length, wanted.length, `${String(at.length)} findings`);
        for (const text of wanted) assert.ok(at.some((range) => range.includes(text)), 'found there');
      });
    }
  });
}

for (const [group, cases] of [...Object.entries(SILENT), ...Object.entries(OTHERS), ...Object.entries(SAID)]) {
  describe(`what looks like one in use is left alone: ${group}`, () => {
    for (const one of cases) it(one.name, () => assert.equal(found(one, one.text).length, 0));
  });
}
