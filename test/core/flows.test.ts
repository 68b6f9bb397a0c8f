/** Marker fixtures, one file per kind of flow: see `test/tools/marks.ts`. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { analyze, isReported, type Preset } from '../../core/index.ts';
import { assertMarked, readMarks } from '../tools/marks.ts';
import { root } from '../tools/paths.ts';

const folder = join(root, 'test/fixtures/flows');

describe('flows', () => {
  let pending = 0;
  for (const file of readdirSync(folder)) {
    it(file, () => {
      const text = readFileSync(join(folder, file), 'utf8');
      const marks = readMarks(text);
      const { findings, failure } = analyze({ path: file, text });
      assert.equal(failure, undefined);
      const reported = (preset: Preset) =>
        new Set(findings.filter((finding) => isReported(finding, preset)).map((finding) => `${text.slice(0, finding.range.start).split('\n').length} ${finding.ruleId}`));
      assert.ok(marks.expect.size + marks.pending.size >= 6, 'at least six lines that must be reported');
      assertMarked(marks, reported('recommended'), reported('strict'));
      pending += marks.pending.size + marks['pending-silent'].size;
    });
  }
  after(() => {
    if (pending > 0) console.log(`      ${pending} lines are pending`);
  });
});
