import assert from 'node:assert/strict';
import { analyze, applyEdits } from '../../../core/index.ts';
import { madeUpKinds } from '../../../core/fix/made-up.ts';
import { randomFrom, validValue } from '../../tools/personal-values.ts';

const NAMES: Readonly<Record<string, string>> = { 'mobile-phone': 'mobile', 'id-card': 'idCard', 'bank-card': 'bankCardNo', email: 'email', landline: 'landline' };

describe('made-up values', () => {
  it('stand in the documentation of an interface, where nothing but a reader has them', () => {
    const text = (key: string): string => `export const body = {\n  mobile: { type: 'string', required: true, ${key}: '${validValue('mobile-phone', randomFrom(7))}', description: 'mobile' },\n};\nserve(body);\n`;
    const titles = (key: string): string[] => analyze({ path: '/shop/server/contract.js', text: text(key) }, {}).findings.flatMap(({ fixes }) => fixes.map(({ title }) => title.en));
    assert.deepEqual(titles('example'), ['Replace with the made-up value 13800000000']);
    assert.equal(titles('mobile').some((title) => title.includes('made-up')), false);
  });

  for (const kind of madeUpKinds) {
    for (const [path, around] of [['src/mock/user.js', (name: string, value: string) => `export const user = { ${name}: '${value}' };\n`], ['data/user.json', (name: string, value: string) => `{ "${name}": "${value}" }\n`], ['user.yaml', (name: string, value: string) => `user:\n  ${name}: "${value}"\n`]] as const) {
      it(`replace a ${kind} in ${path} and leave nothing to report`, () => {
        const random = randomFrom(7);
        let repaired = 0;
        for (let round = 0; round < 20; round++) {
          const text = around(NAMES[kind] ?? kind, validValue(kind, random).replace(/@.*/, '@163.com'));
          const finding = analyze({ path, text }, {}).findings.find(({ ruleId, fixes }) => ruleId === 'no-hardcoded-personal-info' && fixes.length > 0);
          if (!finding) continue;
          const after = applyEdits(text, finding.fixes[0]?.edits ?? []);
          repaired++;
          for (const { level } of analyze({ path, text: after }, {}).findings) assert.equal(level, 'info');
        }
        assert.ok(repaired > 0, 'the repair was never offered');
      });
    }
  }
});

describe('a made-up value', () => {
  const mobile = validValue('mobile-phone', randomFrom(11));
  const repaired = (path: string, text: string): string[] =>
    analyze({ path, text }, {}).findings.flatMap(({ ruleId, fixes }) => (ruleId === 'no-hardcoded-personal-info' ? fixes.map(({ edits }) => applyEdits(text, edits)) : []));

  it('stands in all places of the file that have the real one, or in none', () => {
    const email = 'giulia.kiwi2044@gmail.com';
    const cases = `const testCases = [\n  { email: '${email}', name: 'Giulia', day: 1 },\n  { email: '${email}', name: 'Giulia', day: 2 },\n  { email: '${email}', name: 'Giulia', day: 3 },\n];\nfor (const one of testCases) console.log(isOff(one.email, one.day));\n`;
    const isOff = `function isOff(barberEmail, day) {\n  if (barberEmail === '${email}' && day === 1) return 'off';\n  return null;\n}\n`;
    assert.equal(repaired('/shop/checks/days.mjs', cases).length, 1);
    assert.deepEqual(repaired('/shop/checks/days.mjs', isOff + cases), []);
    for (const after of repaired('/shop/test/days.test.js', isOff + cases)) assert.ok(!after.includes(email), after);
  });

  const FORMS: readonly (readonly [name: string, before: (value: string) => string])[] = [
    ['between quotes', (value) => `export const user = { mobile: '${value}' };\n`],
    ['of a text that goes on', (value) => `export const user = { mobile: '${value}' + suffix };\n`],
    ['in a template', (value) => `export const user = { mobile: \`${value}\` };\n`],
  ];
  it('of another country is one of that country, or none', () => {
    assert.deepEqual(repaired('src/a.js', "/** @param {string} toNumber the WhatsApp number that got it (e.g., +14155738846) */\n"), ["/** @param {string} toNumber the WhatsApp number that got it (e.g., +12025550100) */\n"]);
    assert.deepEqual(repaired('src/a.js', "// @param {string} mobile the number, e.g. +39 347 812 9046\n").filter((text) => text.includes('138')), []);
  });

  for (const [name, before] of FORMS) {
    it(`leaves what stands around it: ${name}`, () => {
      assert.deepEqual(repaired('src/mock/user.js', before(mobile)), [before('13800000000')]);
    });
  }

  it('is offered for what a field shows while it is empty, and for nothing that a program uses', () => {
    assert.deepEqual(repaired('src/a.jsx', `export const A = () => <input placeholder="${mobile}" />;\n`), ['export const A = () => <input placeholder="13800000000" />;\n']);
    assert.deepEqual(repaired('src/contact.js', `export const contact = { mobile: '${mobile}' };\n`), []);
  });

  it('is offered in a record of data, which is a sample of one', () => {
    const order = (value: string): string => `export const answer = { id: 7, state: 'paid', amount: 20, name: 'a', mobile: '${value}' };\n`;
    assert.deepEqual(repaired('src/order.js', order(mobile)), [order('13800000000')]);
    const rows = (value: string): string => `export const rows = [{ city: 'a', mobile: '${value}' }, { city: 'b', mobile: '' }, { city: 'c', mobile: '' }];\n`;
    assert.deepEqual(repaired('src/rows.js', rows(mobile)), [rows('13800000000')]);
    const contact = `export const contact = { title: 'a', state: 'b', amount: 20, name: 'a', mobile: '${mobile}' };\n`;
    assert.deepEqual(repaired('src/contact.js', contact), []);
  });

  it('is another one for another real one, in the form of that', () => {
    const random = randomFrom(5);
    const [first, second] = [validValue('mobile-phone', random), validValue('mobile-phone', random)];
    const text = (a: string, b: string): string => `export const a = { mobile: '${a}' };\nexport const b = { mobile: '${b}' };\n`;
    assert.deepEqual(repaired('src/mock/user.js', text(first, second)), [text('13800000000', second), text(first, '13800000001')]);
    const parted = `${mobile.slice(0, 3)}-${mobile.slice(3, 7)}-${mobile.slice(7)}`;
    assert.deepEqual(repaired('src/mock/user.js', text(`+86 ${parted}`, '')), [text('+86 138-0000-0000', '')]);
  });

  it('stands in every place of the real one, which is reported once', () => {
    const text = (value: string): string => `export const a = { mobile: '${value}' };\nexport const b = { mobile: '${value}' };\n`;
    assert.deepEqual(repaired('src/mock/user.js', text(mobile)), [text('13800000000')]);
  });

  it('is second where a note holds nothing but the value', () => {
    const head = (line: string): string => `/*\n * @Version: 1.0\n${line} */\nexport const a = 1;\n`;
    assert.deepEqual(repaired('src/a.js', head(` * @test phone ${mobile}\n`)), [head(''), head(' * @test phone 13800000000\n')]);
  });
});

describe('a value of a person that server code uses', () => {
  const offers = (text: string, path = '/shop/scripts/check.js') => analyze({ path, text }, { otherFiles: true }).findings.flatMap(({ fixes }) => fixes.map(({ edits }) => applyEdits(text, edits.filter(({ file }) => file === undefined))));

  it('is read from the environment, by the name of what it is there', () => {
    const text = (value: string, check = ''): string => `const { User } = require('../models');\n${check}User.findOne({ email: ${value} });\nprocess.exit(0);\n`;
    assert.deepEqual(offers(text("'li.hua2044@gmail.com'")), [text('process.env.USER_EMAIL', "if (!process.env.USER_EMAIL) throw new Error('USER_EMAIL is not set');\n")]);
  });
});

describe('a value that a file has several times', () => {
  const mobile = validValue('mobile-phone', randomFrom(11));
  const fixesOf = (path: string, text: string) => analyze({ path, text }, {}).findings.flatMap(({ ruleId, fixes }) => (ruleId === 'no-hardcoded-personal-info' ? fixes : []));

  it('is made up in all of its places, whatever it is called there', () => {
    const text = `export const login = { mobile: '${mobile}', purePhoneNumber: '${mobile}' };\n`;
    const fixes = fixesOf('src/mock/login.js', text);
    assert.ok(fixes.length > 0);
    for (const { edits } of fixes) assert.ok(!applyEdits(text, edits).includes(mobile));
  });

  it('is named with the other files that have it', () => {
    const text = `export const user = { mobile: '${mobile}' };\n`;
    const files: Readonly<Record<string, string>> = { '/shop/mock/user.js': text, '/shop/check.js': `export const isTest = (one) => one === '${mobile}';\n` };
    const [finding] = analyze({ path: '/shop/mock/user.js', text }, { host: { resolve: () => undefined, read: (id) => files[id], programFiles: () => Object.keys(files) }, otherFiles: true }).findings;
    assert.match(finding?.fixes[0]?.title.en ?? '', /\(also in shop\/check\.js\)$/);
  });

  it('has no repair in an export of many people', () => {
    const random = randomFrom(5);
    const rows = Array.from({ length: 30 }, () => ({ mobile: validValue('mobile-phone', random) }));
    assert.ok(fixesOf('data/users.json', JSON.stringify(rows.slice(0, 3), null, 2)).length > 0);
    assert.deepEqual(fixesOf('data/users.json', JSON.stringify(rows, null, 2)), []);
  });
});
