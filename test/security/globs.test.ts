/** Globs of a repository (`pi-guard.json`, `.gitignore`) are its author's text: they say what matches, not how long that takes. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import picomatch from 'picomatch';
import { coversPath, globParts } from '../../core/config/glob-parts.ts';
import { globMatcher, patternMatcher } from '../../core/index.ts';

/** Processor microseconds of the best of a few tries: a collection of garbage of the whole test run may fall into one. */
const MAX_CPU = 500_000;
const TRIES = 3;

const CASES: readonly (readonly [glob: string, covers: readonly string[], leaves: readonly string[]])[] = [
  ['*.js', ['a.js', '.js', '.a.js'], ['a/b.js', 'a.jsx', 'js']],
  ['a/*/c', ['a/b/c', 'a/.b/c'], ['a/c', 'a/b/b/c']],
  ['**/a', ['a', 'x/a', 'x/y/a'], ['xa', 'a/b']],
  ['a/**', ['a/b', 'a/b/c'], ['a', 'ab', 'b/a']],
  ['a/*/**', ['a/b/c', 'a/b/c/d'], ['a/b']],
  ['a/**/b', ['a/b', 'a/x/b', 'a/x/y/b'], ['a/xb', 'ab']],
  ['**', ['a', 'a/b'], []],
  ['a**b', ['ab', 'axb'], ['a/b']],
  ['?', ['a', '中'], ['', '/', 'ab']],
  ['[a-c]x', ['ax', 'cx'], ['dx', 'x', '/x']],
  ['[!a-c]x', ['dx'], ['ax', '/x']],
  ['[^a]', ['b'], ['a', '/']],
  ['[]a]', [']', 'a'], ['b']],
  ['[a', ['[a'], ['a']],
  ['[a-]', ['-', 'a'], ['b']],
  ['a{b,c}d', ['abd', 'acd'], ['ad', 'abcd']],
  ['a{,b}', ['a', 'ab'], ['a{,b}']],
  ['{a,b{c,d}}/*', ['a/x', 'bd/x'], ['b/x']],
  ['{src,test}/**', ['src/a', 'test/a/b'], ['src', 'srctest/a']],
  ['{a}', ['{a}'], ['a']],
  ['{a', ['{a'], ['a']],
  ['a}', ['a}'], ['a']],
  ['\\*', ['*'], ['a']],
  ['\\{a,b}', ['{a,b}'], ['a']],
  ['a+(b)', ['a+(b)'], ['ab', 'abb']],
];

describe('globs', () => {
  for (const [glob, covers, leaves] of CASES) {
    it(`${glob} covers ${covers.join(' ')}`, () => {
      const parts = globParts(glob, true);
      assert.deepEqual(covers.filter((path) => !coversPath(parts, path)), []);
      assert.deepEqual(leaves.filter((path) => coversPath(parts, path)), []);
    });
  }

  it('of git know no braces', () => {
    assert.deepEqual([patternMatcher('{a,b}')('a'), patternMatcher('{a,b}')('{a,b}')], [false, true]);
  });

  it('say the same as picomatch, which makes regular expressions of them', () => {
    const piece = fc.constantFrom('a', 'b', 'ab', '.x', '*', '?', '[ab]', '[^a]', '{a,b}', '{ab,c}', '.js');
    const segment = fc.oneof(fc.constant('**'), fc.array(piece, { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join('').replace(/\*{2,}/g, '*')));
    const glob = fc.array(segment, { minLength: 1, maxLength: 4 }).map((segments) => segments.join('/').replace(/\*\*$/, 'a'));
    const path = fc.array(fc.constantFrom('a', 'b', 'ab', 'abab', '.x', 'a.js', 'c'), { minLength: 1, maxLength: 4 }).map((names) => names.join('/'));
    fc.assert(
      fc.property(glob, path, (pattern, text) => {
        const expected = picomatch([`d/${pattern}`, `d/${pattern}/**`], { dot: true, windows: false })(`d/${text}`);
        assert.equal(globMatcher({ base: '/app', glob: `d/${pattern}` })(`/app/d/${text}`), expected, `${pattern} ${text}`);
      }),
      { numRuns: 4_000 },
    );
  });

  for (const [what, glob, path] of [
    ['many stars', '*a'.repeat(40) + '*b', 'a'.repeat(250)],
    ['many folders', '**/a/'.repeat(40) + 'b', 'a/'.repeat(500) + 'c'],
    ['nested braces', '{a,'.repeat(2_000) + 'b' + '}'.repeat(2_000), 'a'.repeat(250)],
    ['braces in a row', '{a,aa,aaa}'.repeat(200) + 'b', 'a'.repeat(250)],
    ['braces that stay open', '{'.repeat(50_000), '{'.repeat(250)],
    ['repeats of extended globs', '+(a|aa|a*)'.repeat(30), 'a'.repeat(250)],
    ['a set that stays open', '['.repeat(20_000), '['.repeat(250)],
  ] as const) {
    it(`take no time with ${what}`, () => {
      const times = Array.from({ length: TRIES }, () => {
        const before = process.cpuUsage();
        globMatcher({ base: '/app', glob })(`/app/${path}`);
        patternMatcher(glob)(path);
        return process.cpuUsage(before).user;
      });
      assert.ok(Math.min(...times) < MAX_CPU);
    });
  }
});
