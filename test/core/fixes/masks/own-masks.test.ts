/** Masks of the program itself: which of its functions are such by what they do, and weak ones that are mended where they are defined. */
import assert from 'node:assert/strict';
import { analyze, applyEdits, compileConfig, isReported, type Finding, type Fix, type ModuleHost } from '../../../../core/index.ts';
import { here } from '../offers.ts';

const MODULE = '/shop/src/utils/shown.ts';
const PAGE = '/shop/src/page.ts';

function hostOf(files: Readonly<Record<string, string>>): ModuleHost {
  return { resolve: (specifier) => Object.keys(files).find((file) => file.endsWith(`/${specifier.replace(/^(?:\.{1,2}\/)+/, '')}.ts`)), read: (id) => files[id], programFiles: () => Object.keys(files) };
}

function findingsIn(files: Readonly<Record<string, string>>, path = PAGE, settings: object = {}): readonly Finding[] {
  const config = compileConfig([{ settings, base: '/shop', file: '/shop/pi-guard.json' }], '/shop');
  return analyze({ path, text: files[path] ?? '' }, { host: hostOf(files), config, otherFiles: true }).findings.filter((finding) => isReported(finding, 'recommended'));
}

const applied = (text: string, fix: Fix | undefined): string => applyEdits(text, here(fix?.edits ?? []));
const LONG = "const text = String(value ?? ''); return text.length > 8 ? text.slice(0, 3) + '****' + text.slice(-4) : '***';";

describe('a function of the program that is a mask by what it does', () => {
  const page = 'export function f(user: { phone: string }) {\n  console.log(`tel ${user.phone}`);\n}\n';
  const repaired = (module: string, settings?: object): string => {
    const [finding] = findingsIn({ [MODULE]: module, [PAGE]: page }, PAGE, settings);
    return applied(page, finding?.fixes[0]);
  };
  const USED: readonly (readonly [name: string, module: string, call: string, imported: string])[] = [
    ['is called by the rest of its name', `export function coverPhoneSafely(value: unknown): string { ${LONG} }\n`, 'coverPhoneSafely(user.phone)', '{ coverPhoneSafely }'],
    ['is called by the name of its parameter', `export const cover = (phone: unknown): string => { ${LONG.replaceAll('value', 'phone')} };\n`, 'cover(user.phone)', '{ cover }'],
    ['names no kind', `export function daMa(value: unknown): string { ${LONG} }\n`, 'daMa(user.phone)', '{ daMa }'],
    ['is a static method', `export class Cover { static phone(value: unknown): string { ${LONG} } }\n`, 'Cover.phone(user.phone)', '{ Cover }'],
    ['is a member of an object', `export const cover = { phone(value: unknown): string { ${LONG} } };\n`, 'cover.phone(user.phone)', '{ cover }'],
    ['is a member of the default', `export default { phone: (value: unknown): string => { ${LONG} } };\n`, 'shown.phone(user.phone)', 'shown'],
  ];
  for (const [name, module, call, imported] of USED)
    it(name, () => {
      const after = repaired(module);
      assert.ok(after.includes(`\${${call}}`), after);
      assert.ok(after.includes(`import ${imported} from './utils/shown';`), after);
    });

  const UNUSED: readonly (readonly [name: string, module: string])[] = [
    ['leaves other texts whole', "export const coverPhone = (value: string): string => value.replace(/^(\\d{3})\\d{4}(\\d{4})$/, '$1****$2');\n"],
    ['adds stars to the whole', "export const starred = (value: string): string => value + '****';\n"],
    ['is for another kind', `export function coverEmail(value: unknown): string { ${LONG} }\n`],
    ['shows nothing, whatever it is given', "export const hole = (value: unknown): string => (value ? '******' : '***');\n"],
    ['prints', `export function coverPhone(value: unknown): string { console.log('used'); ${LONG} }\n`],
    ['is no export', `function coverPhone(value: unknown): string { ${LONG} }\nexport const other = coverPhone.length;\n`],
  ];
  for (const [name, module] of UNUSED) it(`is none where it ${name}`, () => assert.doesNotMatch(repaired(module), /utils\/shown/));

  it('is used whatever it does where the configuration vouches for it', () => {
    const veil = "import { createHmac } from 'node:crypto';\nexport const veil = (value: string): string => createHmac('sha256', process.env.KEY ?? '').update(value).digest('hex');\n";
    assert.doesNotMatch(repaired(veil), /veil/);
    assert.match(repaired(veil, { maskers: [{ module: '*/utils/shown', name: 'veil' }] }), /\$\{veil\(/);
    assert.doesNotMatch(repaired(veil, { maskers: [{ module: '*/utils/other', name: 'veil' }] }), /veil/);
  });

  it('is named with what it shows', () => {
    const [finding] = findingsIn({ [MODULE]: `export function daMa(value: unknown): string { ${LONG} }\n`, [PAGE]: page });
    assert.equal(finding?.fixes[0]?.title.en, 'Mask with daMa() from ./utils/shown → 138****8000');
  });
});

describe('a weak mask of the program', () => {
  const WEAK: readonly (readonly [name: string, definition: string, mended: string])[] = [
    ['a function', "function maskIdCard(value) {\n  const head = value.slice(0, 14);\n  return head + '****';\n}", "function maskIdCard(value) {\n  return `***${String(value ?? '').slice(-1)}`;\n}"],
    ['an arrow', "const hideIdCard = (value) => value.slice(0, 14) + '****';", "const hideIdCard = (value) => `***${String(value ?? '').slice(-1)}`;"],
    ['a line', "function maskIdCard(value) { return value.slice(0, 14) + '****'; }", "function maskIdCard(value) { return `***${String(value ?? '').slice(-1)}`; }"],
  ];
  const nameOf = (definition: string): string => /(?:function|const) (\w+)/.exec(definition)?.[1] ?? '';
  const textOf = (definition: string): string => `${definition}\nexport const f = (user) => console.log('card', ${nameOf(definition)}(user.idCard));\n`;
  const path = '/shop/src/card.js';
  for (const [name, definition, mended] of WEAK)
    it(`that is ${name} is mended where it is defined`, () => {
      const text = textOf(definition);
      const [finding] = findingsIn({ [path]: text }, path);
      assert.equal(finding?.ruleId, 'no-weak-masking');
      const after = applied(text, finding.fixes[0]);
      assert.equal(after, textOf(definition).replace(definition, () => mended));
      assert.deepEqual(findingsIn({ [path]: after }, path), []);
    });

  it('is mended in the module that defines it, and no second one comes without being read', () => {
    const masks = "export const maskIdCard = (value: string): string => value.slice(0, 14) + '****';\n";
    const text = "import { maskIdCard } from './utils/shown';\nexport const f = (user: { idCard: string }): void => console.log('card', maskIdCard(user.idCard));\n";
    const [finding] = findingsIn({ [MODULE]: masks, [PAGE]: text });
    const [first] = finding?.fixes ?? [];
    assert.equal(first?.title.en, 'Mend maskIdCard() in ./utils/shown → ***X');
    assert.deepEqual(first.edits.map(({ file }) => file), [MODULE]);
    assert.equal(applyEdits(masks, first.edits), 'export const maskIdCard = (value: string): string => `***${String(value).slice(-1)}`;\n');
    for (const { safety, title } of finding?.fixes ?? []) assert.equal(safety, 'review', title.en);
  });

  it('is mended at a finding of its definition', () => {
    const text = "export const maskIdCard = (value) => value.slice(0, 14) + '****';\n";
    const [finding] = findingsIn({ [path]: text }, path);
    assert.match(applied(text, finding?.fixes[0]), /slice\(-1\)/);
  });

  const LEFT: readonly (readonly [name: string, definition: string])[] = [
    ['prints', "function maskIdCard(value) {\n  console.log('masked');\n  return value.slice(0, 14) + '****';\n}"],
    ['reads a name of the file', "const STARS = '****';\nfunction maskIdCard(value) {\n  return value.slice(0, 14) + STARS;\n}"],
    ['takes more than a value', "function maskIdCard(value, end = 14) {\n  return value.slice(0, end) + '****';\n}"],
    ['is for several kinds', "function maskText(value) {\n  return value.slice(0, 14) + '****';\n}"],
  ];
  for (const [name, definition] of LEFT)
    it(`that ${name} is left as it is`, () => {
      const text = textOf(definition.includes('function') ? definition.replace(/^const STARS/, 'const STARS') : definition).replace(/STARS\(/, 'maskIdCard(');
      for (const { fixes } of findingsIn({ [path]: text }, path)) for (const { title } of fixes) assert.doesNotMatch(title.en, /^Mend/);
    });
});
