/** A repair stands in its place as the file's author could have written it: in the quotes of an attribute, in no newer syntax. */
import assert from 'node:assert/strict';
import { Linter } from 'eslint';
import { analyze, applyEdits, isReported, parseFile, type ModuleHost } from '../../../../core/index.ts';

const manifest = (vue: string): ModuleHost => ({ resolve: () => undefined, read: (id) => (id === '/shop/package.json' ? JSON.stringify({ dependencies: { vue } }) : undefined) });
const VUE_2 = manifest('^2.6.14');
const VUE_3 = manifest('^3.4.0');

interface Case {
  readonly path?: string;
  readonly text: string;
  readonly host?: ModuleHost;
  readonly ecmaVersion?: number;
}

/** The text after the first repair of each finding; undefined where one has none. */
function repaired({ path = '/shop/a.js', text, host = VUE_3, ecmaVersion }: Case): string | undefined {
  const findings = analyze({ path, text }, { host, ecmaVersion }).findings.filter((finding) => isReported(finding, 'recommended'));
  assert.ok(findings.length > 0, `nothing is found in:\n${text}`);
  const fixes = findings.map(({ fixes: [first] }) => first);
  if (fixes.includes(undefined)) return undefined;
  const after = applyEdits(text, fixes.flatMap((fix) => fix?.edits ?? []));
  parseFile(path, after);
  return after;
}

const vue = (attribute: string): string => `<template><p ${attribute}>x</p></template>\n<script>\nexport default { data: () => ({ phone: '' }) }\n</script>\n`;

describe('a repair in an attribute', () => {
  const CASES: readonly (readonly [what: string, before: string, after: string | undefined, host?: ModuleHost])[] = [
    ['in double quotes', '@click="console.log(phone)"', '@click="console.log(`***${String(phone ?? \'\').slice(-4)}`)"'],
    ['in single quotes', "@click='console.log(phone)'", "@click='console.log(`***${String(phone ?? \"\").slice(-4)}`)'"],
    ['in single quotes with blanks', "@click = ' console.log(phone) '", "@click = ' console.log(`***${String(phone ?? \"\").slice(-4)}`) '"],
    ['after another one', "id=\"a\" @click='console.log(phone)'", "id=\"a\" @click='console.log(`***${String(phone ?? \"\").slice(-4)}`)'"],
    ['of Vue 2.6', '@click="console.log(phone)"', '@click="console.log(`***${String(phone || \'\').slice(-4)}`)"', VUE_2],
  ];
  for (const [what, before, after, host] of CASES) {
    it(what, () => assert.equal(repaired({ path: '/shop/a.vue', text: vue(before), host }), after === undefined ? undefined : vue(after)));
  }

  it('of Vue 2.6 leaves scripts to their own compiler', () => {
    const text = "<script>\nexport default { data: () => ({ phone: '' }), created() { if (this.phone) console.warn(`no shop for ${this.phone} was found here`) } }\n</script>\n";
    assert.match(repaired({ path: '/shop/a.vue', text, host: VUE_2 }) ?? '', /String\(this\.phone \?\? ''\)/);
  });
});

describe('a repair in older syntax', () => {
  const OLD = "var u = require('./u');\nfunction show(user) {\n  $1;\n}\nmodule.exports = show;\n";
  const CASES: readonly (readonly [before: string, after: string])[] = [
    ["console.log('p', user.phone)", "console.log('p', '***' + String(user.phone || '').slice(-4))"],
    ["console.log('p' + user.idCard)", "console.log('p' + '***' + String(user.idCard || '').slice(-1))"],
    ['console.log(user.email)', String.raw`console.log(String(user.email || '').replace(/^[\s\S]*(?=@)|^[^@]*$/, '***'))`],
  ];
  for (const [before, after] of CASES) {
    it(`of a file without anything newer: ${before}`, () => {
      const text = repaired({ text: OLD.replace('$1', () => before) });
      assert.equal(text, OLD.replace('$1', () => after));
      const messages = new Linter().verify(text ?? '', { languageOptions: { ecmaVersion: 5, sourceType: 'script' } });
      assert.deepEqual(messages, []);
    });
  }

  for (const [ecmaVersion, after] of [
    [5, "'***' + String(user.phone || '').slice(-4)"],
    [2018, "`***${String(user.phone || '').slice(-4)}`"],
    [2020, "`***${String(user.phone ?? '').slice(-4)}`"],
    [undefined, "`***${String(user.phone ?? '').slice(-4)}`"],
  ] as const) {
    it(`where the file is parsed as ${ecmaVersion ?? 'the latest'}`, () => {
      const text = 'function show(user) {\n  console.log(user.phone);\n}\nshow({});\n';
      const now = repaired({ text, ecmaVersion });
      assert.equal(now, text.replace('user.phone', () => after));
      assert.deepEqual(new Linter().verify(now, { languageOptions: { ecmaVersion: ecmaVersion ?? 'latest', sourceType: 'script' } }), []);
    });
  }

  it('is none where it needs a name that means something else in the file', () => {
    assert.equal(repaired({ text: "import { String } from 'runtypes';\nexport const show = (user) => console.log(user.phone, String);\n" }), undefined);
  });
});

describe('a repair in a page that a server fills', () => {
  const MASKED = "'***' + String(phone || '').slice(-4)";
  const page = (declared: string, logged: string): string => `<script>\n${declared}\nconsole.log('tel', ${logged});\n</script>\n`;
  const CASES: readonly (readonly [path: string, declared: string, after: string])[] = [
    ['/shop/a.jsp', "var phone = '${user.phone}';", MASKED],
    ['/shop/a.jsp', 'var phone = user.phone;', MASKED],
    ['/shop/a.jsp', 'const phone = user.phone;', MASKED.replace('||', '??')],
    ['/shop/a.ftl', "var phone = \"${user.phone!''}\";", MASKED],
    ['/shop/a.html', 'var base = "${request.contextPath}", phone = user.phone;', MASKED],
    ['/shop/a.html', 'const phone = user.phone;</script><p>${title}</p><script>', MASKED.replace('||', '??')],
    // Nothing but a browser reads these.
    ['/shop/a.html', 'const base = `/${user.id}`, phone = user.phone;', "`***${String(phone ?? '').slice(-4)}`"],
    ['/shop/a.html', 'const phone = user.phone;', "`***${String(phone ?? '').slice(-4)}`"],
  ];
  for (const [path, declared, after] of CASES) {
    it(`${path}: ${declared}`, () => assert.equal(repaired({ path, text: page(declared, 'phone') }), page(declared, after)));
  }
});

describe('an error', () => {
  it('is never a message of stars alone', () => {
    const text = (argument: string): string => `export function refuse(user: { phone?: string }) {\n  const message = user.phone ? \`the number ${'${user.phone}'} is taken\` : 'the number is taken';\n  throw new TypeError(${argument});\n}\n`;
    const { findings } = analyze({ path: '/shop/a.ts', text: text('message') }, { host: VUE_3 });
    assert.equal(findings.length, 1);
    assert.ok(findings[0]?.fixes.every(({ act, edits }) => act !== 'stars' || edits.every((edit) => edit.text !== "'***'")));
    assert.match(repaired({ path: '/shop/a.ts', text: text('`no ${user.phone}`') }) ?? '', /throw new TypeError\(`no [^`]*slice\(-4\)/);
  });
});

describe('a repair that would change other code', () => {
  it('takes out no line that keeps its neighbours apart', () => {
    const text = "const user = getUser()\nconst b = user\nconsole.log(user.password);\n[1, 2].forEach((n) => out(n))\n";
    assert.equal(repaired({ text }), text.replace('console.log(user.password);\n[', ';['));
    assert.match(repaired({ text: text.replace('const b = user', 'const b = user;') }) ?? '', /const b = user;\n\[1, 2\]/);
  });

  it('uses no global name that the file has for something else', () => {
    const text = "export function f(Object, user) {\n  console.log(user);\n  return Object;\n}\n";
    assert.equal(repaired({ text }), undefined);
    assert.match(repaired({ text: text.replaceAll('Object', 'other') }) ?? '', /Object\.keys\(/);
  });

  it('leaves out no field that a copy beside it still has', () => {
    const text = "export const show = (req, res) => res.send({ ...req.user, password: req.user.password });\n";
    assert.equal(repaired({ text }), undefined);
    assert.match(repaired({ text: text.replace('...req.user', 'id: req.user.id') }) ?? '', /res\.send\(\{ id: req\.user\.id \}\)/);
  });
});
