import assert from 'node:assert/strict';
import { analyze, applyEdits, disabler, isReported, isSuppressed, type Finding } from '../../../core/index.ts';
import { disablerCases as cases, NO_PLACE } from './disabler-cases.ts';

function reported(path: string, text: string): Finding[] {
  const { findings, directives } = analyze({ path, text });
  return findings.filter((finding) => isReported(finding, 'strict') && !isSuppressed(finding, directives));
}

describe('disabling a finding by a comment', () => {
  for (const [name, path, before, after] of cases) {
    it(name, () => {
      const [first] = reported(path, before);
      assert.ok(first, 'the code has a finding');
      const disabling = disabler({ path, text: before })?.(first, 'because');
      assert.ok(disabling);
      const text = applyEdits(before, disabling.edits);
      assert.equal(text, after);
      assert.equal(analyze({ path, text }).failure, undefined);
      assert.deepEqual(reported(path, text), []);
      if (disabling.reason) assert.equal(text.slice(disabling.reason.start, disabling.reason.end), 'because');
    });
  }

  for (const [name, path, text] of NO_PLACE) {
    it(`offers nothing: ${name}`, () => {
      const [first] = reported(path, text);
      assert.ok(first, 'the code has a finding');
      assert.equal(disabler({ path, text })?.(first, 'because'), undefined);
    });
  }

  it('leaves other findings', () => {
    const before = 'console.log(phone);\nconsole.log(phone);\n';
    const [first] = reported('a.js', before);
    const disabling = first && disabler({ path: 'a.js', text: before })?.(first, 'because');
    assert.equal(reported('a.js', applyEdits(before, disabling?.edits ?? [])).length, 1);
  });

  it('works while other code is half-typed', () => {
    const before = 'const a = ;\nconsole.log(phone);\n';
    const { findings: [first] } = analyze({ path: 'a.js', text: before }, { repair: true });
    assert.ok(first);
    const edits = disabler({ path: 'a.js', text: before })?.(first, 'because')?.edits ?? [];
    assert.match(applyEdits(before, edits), /^\/\/ eslint-disable-next-line .*\nconsole/m);
  });
});
