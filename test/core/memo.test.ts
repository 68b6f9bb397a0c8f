import assert from 'node:assert/strict';
import { analyze, forgetFiles, parseFile } from '../../core/index.ts';
import { Memo } from '../../core/memo.ts';
import { shapes } from '../bench/shapes.ts';

describe('what is known about files', () => {
  it('is kept until all of it is forgotten', () => {
    const memo = new Memo<object, number>();
    const key = {};
    assert.equal(memo.set(key, 1).get(key), 1);
    assert.equal(memo.has(key), true);
    forgetFiles();
    assert.deepEqual([memo.has(key), memo.get(key)], [false, undefined]);
  });

  it('is found again: an analysis of the same tree finds the same before and after', () => {
    for (const { text } of shapes) {
      const written = `${text(60)}\nexport function send(user) { console.log(user.phone); localStorage.setItem('u', JSON.stringify(user)); }\n`;
      const file = { path: '/w/a.ts', text: written, parsed: parseFile('/w/a.ts', written) };
      const before = analyze(file);
      forgetFiles();
      const after = analyze(file);
      assert.ok(before.findings.length > 0);
      assert.deepEqual(after, before);
    }
  });
});
