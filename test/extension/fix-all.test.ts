import assert from 'node:assert/strict';
import { applyEdits, type Edit, type Finding, type Fix } from '../../core/index.ts';
import { fixAll } from '../../extension/server/answers/fix-all.ts';

function finding(...edits: Edit[]): Finding {
  const fix: Fix = { title: { en: 'Fix', 'zh-CN': '修复' }, safety: 'safe', edits };
  return {
    ruleId: 'no-log-personal-info', messageId: 'unmasked', data: {}, range: { start: 0, end: 1 }, level: 'high', confidence: 'high',
    kinds: ['mobile-phone'], exposure: { degree: 'full' }, flow: [], laws: [], fixes: [fix],
  };
}

function edit(start: number, end: number, text: string, file?: string): Edit {
  return { file, range: { start, end }, text };
}

/** Finds every `a` and offers to replace it. */
function lettersA(text: string, extra: readonly Edit[] = []): Finding[] {
  return [...text.matchAll(/a/g)].map(({ index }) => finding(...extra, edit(index, index + 1, 'b')));
}

const firstFix = (found: Finding): Fix | undefined => found.fixes[0];

function repaired(text: string, find: (text: string) => Finding[]): string {
  return applyEdits(text, fixAll(text, { choose: firstFix, read: () => undefined, find }).edits);
}

describe('several repairs at once', () => {
  it('are one edit', () => {
    const { edits } = fixAll('xaxax', { choose: firstFix, read: () => undefined, find: (text) => lettersA(text) });
    assert.deepEqual(edits, [edit(1, 4, 'bxb')]);
  });

  it('change nothing when there is nothing to repair', () => {
    assert.deepEqual(fixAll('xxx', { choose: firstFix, read: () => undefined, find: (text) => lettersA(text) }), { edits: [], left: [] });
  });

  it('apply an edit that they share once', () => {
    const find = (text: string): Finding[] => (text.startsWith('I') ? lettersA(text) : lettersA(text, [edit(0, 0, 'I')]));
    assert.equal(repaired('.a.a', find), 'I.b.b');
  });

  it('wait for the next pass when they touch', () => {
    let passes = 0;
    const find = (text: string): Finding[] => {
      passes++;
      return lettersA(text);
    };
    assert.equal(repaired('aa', find), 'bb');
    assert.equal(passes, 3);
  });

  it('end even when every repair makes a new finding', () => {
    assert.equal(repaired('a', (text) => [finding(edit(text.length, text.length, 'a'))]), 'a'.repeat(11));
  });

  it('take only what is chosen', () => {
    const { edits } = fixAll('aa', { choose: () => undefined, read: () => undefined, find: (text) => lettersA(text) });
    assert.deepEqual(edits, []);
  });

  it('know what they leave', () => {
    const find = (text: string): Finding[] => [...lettersA(text), { ...finding(), fixes: [] }];
    const { left } = fixAll('aa', { choose: firstFix, read: () => undefined, find });
    assert.deepEqual(left, [{ ...finding(), fixes: [] }]);
  });

  it('reach other files, created or extended', () => {
    const files: Record<string, string> = { '/old.js': 'old' };
    const find = (_: string, others: ReadonlyMap<string, string>): Finding[] => (others.size > 0 ? [] : [finding(edit(3, 3, '+', '/old.js'), edit(0, 0, 'new', '/new.js'), edit(0, 1, 'b'))]);
    const { edits } = fixAll('a', { choose: firstFix, read: (file) => files[file], find });
    assert.deepEqual(edits, [edit(0, 1, 'b'), edit(3, 3, '+', '/old.js'), edit(0, 0, 'new', '/new.js')]);
  });
});
