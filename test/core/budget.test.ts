import assert from 'node:assert/strict';
import { analyze } from '../../core/index.ts';
import { SeparateRanges } from '../../core/rules/reaching/message/separate-ranges.ts';

describe('the work for one file', () => {
  it('is bounded, and a file that takes more says so', () => {
    const values = Array.from({ length: 60_000 }, () => 'a.b').join(',');
    assert.equal(analyze({ path: 'src/many.js', text: `console.log(${values});` }).isCut, true);
  });

  it('suffices for ordinary files, which say nothing of it', () => {
    assert.equal(analyze({ path: 'src/few.js', text: 'console.log(user.phone);' }).isCut, false);
  });

  it('suffices for long files too', () => {
    const code = 'const copy = target;\nObject.assign(target, { p: user.phone });\nconsole.log(copy.p);\n';
    const others = Array.from({ length: 2000 }, (_, index) => `export function step${index}(rows) {\n  return rows.filter((row) => row.n > ${index}).map((row) => row.n);\n}`);
    const { findings, isCut } = analyze({ path: 'src/long.js', text: `const target = {};\n${code}${others.join('\n')}` });
    assert.ok(findings.some(({ kinds }) => kinds.includes('mobile-phone')));
    assert.equal(isCut, false);
  });

  it('does not grow with the number of times that a variable is written', () => {
    const lines = Array.from({ length: 300 }, (_, index) => `form = read(${index}); console.log(form);`);
    const { findings } = analyze({ path: 'src/forms.js', text: `let form = { phone: user.phone };\n${lines.join('\n')}` });
    assert.ok(findings.some(({ kinds }) => kinds.includes('mobile-phone')), 'past the bound every use sees every write');
  });

  it('does not double with every value that is read from a store, changed and kept again', () => {
    const lines = Array.from({ length: 40 }, (_, index) => `function step${index}() {\n  const state = wx.getStorageSync('state');\n  state.phone${index} = user.phone;\n  wx.setStorageSync('state', { ...state, last: state });\n}`);
    const { findings } = analyze({ path: 'src/steps.js', text: lines.join('\n') });
    assert.ok(findings.some(({ kinds }) => kinds.includes('mobile-phone')));
  });
});

describe('separate ranges', () => {
  const cases: readonly [string, readonly (readonly [number, number])[], readonly boolean[]][] = [
    ['stand beside each other', [[0, 5], [10, 15], [5, 10]], [true, true, true]],
    ['take no range inside another', [[0, 20], [5, 10]], [true, false]],
    ['take no range around another', [[5, 10], [0, 20]], [true, false]],
    ['take none with the same start', [[5, 10], [5, 12], [5, 8]], [true, false, false]],
    ['take none with the same end', [[5, 10], [7, 10], [3, 10]], [true, false, false]],
    ['may overlap', [[0, 10], [5, 15]], [true, true]],
  ];
  for (const [name, ranges, added] of cases) {
    it(name, () => {
      const separate = new SeparateRanges();
      assert.deepEqual(ranges.map(([start, end]) => separate.add({ start, end })), added);
    });
  }
});
