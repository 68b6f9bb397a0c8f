import assert from 'node:assert/strict';
import { analyze } from '../../core/index.ts';
import { keptFindings, moveFindings, mover, type Shown } from '../../extension/server/checks/half-typed.ts';

const BEFORE = 'const a = 1;\nconsole.log(user.phone);\nconst b = 2;\n';

function shown(text: string): Shown {
  return { text, findings: analyze({ path: 'a.ts', text }).findings };
}

/** What the findings of `BEFORE` cover in a later text in which nothing can be read. */
function keptTexts(...texts: string[]): string[] {
  const { text, findings } = texts.reduce(moveFindings, shown(BEFORE));
  return keptFindings(findings, 'all', []).map(({ range }) => text.slice(range.start, range.end));
}

describe('findings while code is half-typed', () => {
  it('keep their place when text before them changes', () => {
    assert.deepEqual(keptTexts(BEFORE.replace('const a = 1;', 'const a = (')), ['user.phone']);
  });

  it('keep their place when text after them changes', () => {
    assert.deepEqual(keptTexts(BEFORE.replace('phone);', 'phone')), ['user.phone']);
  });

  it('keep their place when text changes on both sides, one after the other', () => {
    const first = BEFORE.replace('const a = 1;', 'const a = (');
    assert.deepEqual(keptTexts(first, first.replace('phone);', 'phone')), ['user.phone']);
  });

  it('shrink and grow with their end', () => {
    assert.deepEqual(keptTexts(BEFORE.replace('phone', 'phon')), ['user.phon']);
  });

  it('go when their text is replaced', () => {
    assert.deepEqual(keptTexts(BEFORE.replace('console.log(user.phone);', '(')), []);
  });

  it('go when the code around them can be read', () => {
    assert.deepEqual(keptFindings(shown(BEFORE).findings, [], []), []);
  });

  it('stay only where code was blanked', () => {
    const { text, findings } = moveFindings(shown(BEFORE), BEFORE.replace('const b = 2;', 'const b = ('));
    assert.equal(findings.length, 1);
    assert.deepEqual(keptFindings(findings, [{ start: text.indexOf('const b'), end: text.length }], []), []);
  });

  it('stay when the source of their flow was blanked', () => {
    const before = 'const p = user.phone;\nconsole.log(p);\n';
    const { text, findings } = moveFindings(shown(before), before.replace('user.phone;', 'user.phone('));
    const [kept] = keptFindings(findings, [{ start: 0, end: text.indexOf('\n') }], []);
    assert.equal(kept && text.slice(kept.range.start, kept.range.end), 'p');
  });

  it('are not doubled when they were found again', () => {
    const { findings } = shown(BEFORE);
    assert.deepEqual(keptFindings(findings, 'all', findings), []);
  });

  it('carry no fixes, whose edits would hit the wrong text', () => {
    const before = shown(BEFORE);
    assert.ok(before.findings[0]?.fixes.length, 'there is something to lose');
    assert.deepEqual(moveFindings(before, `${BEFORE}(`).findings[0]?.fixes, []);
  });
});

describe('moving ranges', () => {
  for (const [name, from, to, range, expected] of [
    ['the same text', 'abc', 'abc', [1, 2], [1, 2]],
    ['insertion before', 'abc', 'xxabc', [1, 2], [3, 4]],
    ['insertion after', 'abc', 'abcxx', [1, 2], [1, 2]],
    ['insertion inside', 'abcd', 'abxcd', [1, 3], [1, 4]],
    ['removal that takes its start', 'abcd', 'cd', [1, 3], undefined],
    ['everything replaced', 'abcd', 'xy', [1, 3], undefined],
  ] as const) {
    it(name, () => {
      const moved = mover(from, to)({ start: range[0], end: range[1] });
      assert.deepEqual(moved && [moved.start, moved.end], expected);
    });
  }
});
