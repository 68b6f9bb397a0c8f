/** Tables of data in modules are blanked before they are parsed: everything else stays where it is. */
import assert from 'node:assert/strict';
import { withoutData } from '../../core/modules/data-literals.ts';

const rows = (count: number, row = "{ 'code': 110000, name: \"北京\", areas: [1, -2.5, null, true] }, // row"): string => Array.from({ length: count }, () => row).join('\n');
const BEFORE = 'export const read = (key) => localStorage.getItem(key);\n';
const AFTER = ';\nexport const keep = (key, value) => localStorage.setItem(key, value);\n';

describe('large data literals', () => {
  for (const [what, literal] of Object.entries({
    'a list': `export const areas = [\n${rows(300)}\n]`,
    'an object': `export default {\n${rows(300).replaceAll(/^\{/gm, 'a: {')}\n}`,
    'an argument': `install([\n${rows(300)}\n])`,
    'a literal before code': `export const table = { areas: [\n${rows(300)}\n], read() { return 1; } }`,
    'a literal inside of code': `export const table = { read() { return 1; }, areas: [\n${rows(300)}\n] }`,
  })) {
    it(`are blanked: ${what}`, () => {
      const text = BEFORE + literal + AFTER;
      const blanked = withoutData(text);
      assert.equal(blanked.length, text.length);
      assert.ok(blanked.startsWith(BEFORE) && blanked.endsWith(AFTER));
      assert.ok(!blanked.includes('北京'));
      assert.equal(blanked.split('\n').length, text.split('\n').length);
      assert.ok(blanked.replaceAll(/\s+/g, '').length < 300);
    });
  }

  for (const [what, text] of Object.entries({
    'short ones': `${BEFORE}export const areas = [${rows(20)}]${AFTER}${'// filling the file up\n'.repeat(1000)}`,
    'code among the data': `${BEFORE}export const areas = [\n${rows(300, 'read(1),')}\n]${AFTER}`,
    'names among the data': `${BEFORE}export const areas = [\n${rows(3000, 'first,')}\n]${AFTER}`,
    'templates': `${BEFORE}export const areas = [\n${rows(1000, '`${user.phone}`,')}\n]${AFTER}`,
    'brackets that do not match': `${BEFORE}export const areas = [\n${rows(300)}\n}${AFTER}`,
    'a literal that never ends': `${BEFORE}export const areas = [\n${rows(300)}\n`,
  })) {
    it(`are left: ${what}`, () => assert.equal(withoutData(text), text));
  }

  it('take time in proportion to their length, however brackets are nested', () => {
    const deep = `const x = ${'['.repeat(50_000)}1${']'.repeat(50_000)};`;
    assert.equal(withoutData(deep).length, deep.length);
    const open = `const x = ${'{ a: '.repeat(20_000)}`;
    assert.equal(withoutData(open), open);
  });
});
