/**
 * Names with the qualifier on either side, second secrets of a pair, key material in other clothes, addresses, fallbacks, users of a
 * program, and the files that set things: each with what only looks like it. `recommended` decides; « » enclose what is found.
 */
import assert from 'node:assert/strict';
import { analyze, isReported } from '../../../core/index.ts';
import { FOUND } from './names-and-places/found.ts';
import { SILENT } from './names-and-places/look-alikes.ts';

const RULE = 'no-hardcoded-credential';

function found(code: string, path = 'src/service.js'): string[] {
  const { findings, failure } = analyze({ path, text: code });
  assert.equal(failure, undefined, failure?.message);
  return findings.filter((finding) => finding.ruleId === RULE && isReported(finding, 'recommended')).map(({ range }) => code.slice(range.start, range.end));
}

for (const [group, rows] of Object.entries(FOUND)) {
  describe(`credentials are found: ${group}`, () => {
    for (const [name, marked, path] of rows) {
      it(name, () => {
        const wanted = /«([\s\S]*)»/.exec(marked)?.[1] ?? '';
        const code = marked.replace(/[«»]/g, '');
        const at = found(code, path);
        assert.ok(at.some((text) => text.includes(wanted.replace(/^["']|["']$/g, '')) || (text.length > 5 && wanted.includes(text.replace(/^["']|["']$/g, '')))), `${String(at.length)} findings, none of them there`);
        assert.equal(at.length, 1, 'one finding');
      });
    }
  });
}

for (const [group, rows] of Object.entries(SILENT)) {
  describe(`what looks like a credential is left alone: ${group}`, () => {
    for (const [name, code, path] of rows) it(name, () => assert.equal(found(code, path).length, 0));
  });
}
