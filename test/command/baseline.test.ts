/** The baseline: what was accepted is quiet wherever it goes, and whatever is new or worse is said. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { piGuard, project } from './command.ts';

const NAME = 'pi-guard-baseline.json';
const SECRETS = [['Kq8!', 'vTz0', 'pLr'].join(''), ['Zr4?', 'mNx7', 'qWb'].join('')] as const;
const FORM = 'export function submit(form) {\n  console.log("sent", form.phone);\n}\n';

interface Row {
  readonly path: string;
  readonly since: string;
  readonly rule: string;
  readonly level: string;
}

/** What is reported as new or worse: `state path:line`. */
function open(cwd: string, ...args: string[]): string[] {
  const { out } = piGuard(['--format', 'json', ...args], { cwd });
  const { findings } = JSON.parse(out) as { findings: { state: string; place: { path: string; line: number } }[] };
  return findings.filter(({ state }) => state === 'new' || state === 'worse').map(({ state, place }) => `${state} ${place.path}:${place.line}`);
}

function accepted(files: Readonly<Record<string, string>>): string {
  const cwd = project(files);
  const { code, out } = piGuard(['baseline'], { cwd });
  assert.equal(code, 0, out);
  assert.deepEqual(open(cwd), [], 'everything is accepted');
  return cwd;
}

function write(cwd: string, path: string, text: string): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), text);
}

const rows = (cwd: string): Row[] => (JSON.parse(readFileSync(join(cwd, NAME), 'utf8')) as { entries: (Row | null)[] }).entries.filter((row) => row !== null);

describe('the baseline of the command', () => {
  it('is one entry a line, sorted, with / in paths, no value and no totals; the run is quiet, and says how many are known', () => {
    const cwd = accepted({ 'src/b.js': FORM, 'src/a.js': `const config = { password: '${SECRETS[0]}' };\nexport default config;\n${FORM}` });
    const text = readFileSync(join(cwd, NAME), 'utf8');
    const lines = text.split('\n').filter((line) => line.startsWith('{"path"'));
    assert.equal(lines.length, 3);
    assert.deepEqual([...lines].sort(), lines);
    assert.ok(!text.includes(SECRETS[0]) && !/total|count/.test(text));
    const run = piGuard([], { cwd });
    assert.deepEqual([run.code, run.out.split('\n').slice(0, 2)], [0, ['No findings.', '3 accepted before.']]);
    assert.equal(piGuard(['--no-baseline'], { cwd }).code, 1);
  });

  const QUIET: readonly (readonly [what: string, changed: string])[] = [
    ['lines above it', `// one\n\n// two\n${FORM}`],
    ['indentation and line breaks', 'export function submit(form) {\n        console.log(\n          "sent",\n          form\n            .phone,\n        );\n}\n'],
    ['another name for the variable', FORM.replaceAll('form', 'data')],
    ['another name for the function', FORM.replace('submit', 'send')],
    ['an if around it', 'export function submit(form) {\n  if (form) {\n    console.log("sent", form.phone);\n  }\n}\n'],
    ['a cast, parentheses and ?.', FORM.replace('form.phone', '(form?.phone)')],
    ['another text beside it', FORM.replace('"sent"', '"was sent"')],
  ];
  for (const [what, changed] of QUIET) {
    it(`${what}: still accepted`, () => {
      const cwd = accepted({ 'src/a.js': FORM });
      write(cwd, 'src/a.js', changed);
      assert.deepEqual(open(cwd), []);
    });
  }

  const SAID: readonly (readonly [what: string, before: string, after: string, says: readonly string[]])[] = [
    ['another kind in its place', FORM, FORM.replace('form.phone', 'form.idCard'), ['new src/a.js:2']],
    ['another kind under the same name of a variable', 'export const f = (phone) => {\n  console.log(phone);\n};\n', 'export const f = (idCard) => {\n  console.log(idCard);\n};\n', ['worse src/a.js:2']],
    ['a second one like it', FORM, FORM.replace('}\n', '  console.log("again", form.phone);\n}\n'), ['new src/a.js:3']],
    ['the same in another function', FORM, `${FORM}export function other(form) {\n  console.log("sent", form.phone);\n}\n`, ['new src/a.js:5']],
    ['another password', `export const config = { password: '${SECRETS[0]}' };\n`, `export const config = { password: '${SECRETS[1]}' };\n`, ['new src/a.js:1']],
    ['another sink', FORM, FORM.replace('console.log("sent", form.phone)', 'localStorage.setItem("sent", form.phone)'), ['new src/a.js:2']],
  ];
  for (const [what, before, after, says] of SAID) {
    it(`${what}: reported`, () => {
      const cwd = accepted({ 'src/a.js': before });
      write(cwd, 'src/a.js', after);
      assert.deepEqual(open(cwd), says);
    });
  }

  it('a text that is put together over other lines, with other quotes, is the same text', () => {
    const [head, tail] = [SECRETS[0].slice(0, 5), SECRETS[0].slice(5)];
    const cwd = accepted({ 'src/a.js': `const config = { password: '${head}' + '${tail}' };\n` });
    write(cwd, 'src/a.js', `const config = {\n    password: "${head}" +\n      "${tail}",\n};\n`);
    assert.deepEqual(open(cwd), []);
  });

  it('two kinds that change places stay accepted; one that replaces the other does not', () => {
    const text = (first: string, second: string) => `export const f = (${first}, ${second}) => {\n  console.log(${first});\n  console.log(${second});\n};\n`;
    const cwd = accepted({ 'a.js': text('phone', 'idCard') });
    write(cwd, 'a.js', text('idCard', 'phone'));
    assert.deepEqual(open(cwd), []);
    write(cwd, 'a.js', text('idCard', 'shenfenzheng'));
    assert.equal(open(cwd).length, 1);
  });

  it('of two in one place, the one that is what was accepted is known, and the lesser one that was added is new', () => {
    const text = (added: string): string => `export const f = (user: { phone: string; idCard: string }, phone: string) => {\n${added}  console.log(user);\n};\n`;
    const cwd = accepted({ 'a.ts': text('') });
    write(cwd, 'a.ts', text('  console.log(phone);\n'));
    assert.deepEqual(open(cwd), ['new a.ts:2']);
  });

  it('a variable may be renamed where it names a property too; another kind in its place is worse', () => {
    const text = 'export function submit(form) {\n  const { phone, email } = form;\n  console.log("sent", { phone, email });\n}\n';
    const cwd = accepted({ 'src/a.js': text });
    write(cwd, 'src/a.js', text.replace('phone,', 'phone: phoneText,').replace('{ phone, email })', '{ phoneText, email })'));
    assert.deepEqual(open(cwd), []);
    write(cwd, 'src/a.js', text.replace('phone,', 'phone: phoneText,').replace('{ phone, email })', '{ phone: phoneText, email })'));
    assert.deepEqual(open(cwd), []);
    write(cwd, 'src/a.js', text.replaceAll('phone', 'idCard'));
    assert.deepEqual(open(cwd), ['worse src/a.js:3']);
  });

  it('a field that an imported type gets makes it worse', () => {
    const cwd = accepted({ 'src/types.ts': 'export interface User { phone: string }\n', 'src/a.ts': "import type { User } from './types';\nexport const f = (user: User) => console.log(user);\n" });
    write(cwd, 'src/types.ts', 'export interface User { phone: string; idCard: string }\n');
    assert.deepEqual(open(cwd), ['worse src/a.ts:2']);
    assert.match(piGuard([], { cwd }).out, /\[worse\s+than accepted on\s+\d{4}-\d\d-\d\d\]/);
  });

  it('a file that moves takes its entries along, also those of passwords; a copy of it is new', () => {
    const cwd = accepted({ 'src/a.js': `${FORM}export const config = { password: '${SECRETS[0]}' };\n` });
    mkdirSync(join(cwd, 'lib'));
    renameSync(join(cwd, 'src/a.js'), join(cwd, 'lib/b.js'));
    assert.deepEqual(open(cwd), []);
    write(cwd, 'src/a.js', readFileSync(join(cwd, 'lib/b.js'), 'utf8'));
    assert.deepEqual(open(cwd), ['new lib/b.js:2', 'new lib/b.js:4']);
    rmSync(join(cwd, 'src'), { recursive: true });
    assert.match(piGuard(['baseline'], { cwd }).out, /0 accepted, 2 kept, 0 removed/);
    assert.deepEqual(rows(cwd).map(({ path }) => path), ['lib/b.js', 'lib/b.js']);
  });

  it('--prune removes what is repaired and accepts nothing; the day of the rest stays', () => {
    const cwd = accepted({ 'a.js': FORM, 'b.js': FORM });
    writeFileSync(join(cwd, NAME), readFileSync(join(cwd, NAME), 'utf8').replaceAll(/"since":"[^"]+"/g, '"since":"2020-01-02"'));
    write(cwd, 'a.js', 'export {};\n');
    write(cwd, 'c.js', FORM);
    assert.match(piGuard(['baseline', '--prune'], { cwd }).out, /0 accepted, 1 kept, 1 removed/);
    assert.deepEqual(rows(cwd).map(({ path, since }) => [path, since]), [['b.js', '2020-01-02']]);
    assert.deepEqual(open(cwd), ['new c.js:2']);
  });

  const TWO = `${FORM}export const keep = (patient) => localStorage.setItem("last", JSON.stringify(patient));\n`;
  const KEPT: readonly (readonly [what: string, args: readonly string[]])[] = [
    ['one rule is asked for', ['--rule', 'no-log-personal-info']],
    ['a level is asked for', ['--min-level', 'critical']],
    ['one rule is pruned', ['--prune', '--rule', 'no-log-personal-info']],
    ['warnings are left out', ['--quiet']],
  ];
  for (const [what, args] of KEPT) {
    it(`where ${what}, the entries of all others are kept, too`, () => {
      const cwd = accepted({ 'a.js': TWO });
      const before = rows(cwd);
      assert.equal(before.length, 2);
      assert.match(piGuard(['baseline', ...args], { cwd }).out, /0 accepted, 2 kept, 0 removed/);
      assert.deepEqual(rows(cwd), before);
    });
  }

  it('an entry that a worse finding outgrew is kept where that finding is not asked for', () => {
    const cwd = accepted({ 'a.js': 'export const f = (phone) => {\n  console.log(phone);\n};\n' });
    const before = rows(cwd);
    write(cwd, 'a.js', 'export const f = (idCard) => {\n  console.log(idCard);\n};\n');
    piGuard(['baseline', '--rule', 'no-store-personal-info'], { cwd });
    assert.deepEqual(rows(cwd), before);
    assert.deepEqual(open(cwd), ['worse a.js:2']);
  });

  it('the entries of a file that cannot be parsed are kept', () => {
    const cwd = accepted({ 'a.js': FORM, 'b.js': FORM });
    const before = rows(cwd);
    write(cwd, 'a.js', '<<<<<<< ours\n');
    for (const args of [[], ['--prune']]) {
      assert.match(piGuard(['baseline', ...args], { cwd }).out, /0 accepted, 2 kept, 0 removed/);
      assert.deepEqual(rows(cwd), before);
    }
  });

  it('nothing is written under a broken configuration, nor for a path that does not exist', () => {
    const cwd = accepted({ 'a.js': FORM });
    const before = readFileSync(join(cwd, NAME), 'utf8');
    write(cwd, 'b.js', FORM);
    const missing = piGuard(['baseline', '.', 'src'], { cwd });
    assert.deepEqual([missing.code, missing.err], [2, 'pi-guard: there is no file or folder src.\npi-guard: not everything was looked at, so nothing was written.\n']);
    write(cwd, 'pi-guard.json', '{ "rules": { "no-log-personal-info": "loud" } }');
    const broken = piGuard(['baseline'], { cwd, lang: 'zh_CN.UTF-8' });
    assert.equal(broken.code, 2);
    assert.match(broken.err, /pi-guard\.json[\s\S]*未写入任何内容。\n$/);
    assert.equal(readFileSync(join(cwd, NAME), 'utf8'), before);
  });

  it('--expire: what was accepted longer ago counts as new', () => {
    const cwd = accepted({ 'a.js': FORM });
    assert.deepEqual(open(cwd, '--expire', '90d'), []);
    writeFileSync(join(cwd, NAME), readFileSync(join(cwd, NAME), 'utf8').replace(/"since":"[^"]+"/, '"since":"2020-01-02"'));
    assert.deepEqual(open(cwd, '--expire', '90d'), ['new a.js:2']);
    assert.match(piGuard(['--expire', 'soon'], { cwd }).err, /--expire must be a number of days such as 90d\./);
  });

  it('--stats counts by age, rule and folder', () => {
    const cwd = accepted({ 'src/a.js': FORM, 'src/b.js': FORM });
    assert.match(piGuard(['baseline', '--stats'], { cwd }).out, /^accepted findings: 2\n[\s\S]*2 {2}0 to 30 days\n[\s\S]*2 {2}no-log-personal-info\n[\s\S]*2 {2}src\n/);
  });

  it('is found from folders below, and a broken one is one sentence', () => {
    const cwd = accepted({ 'packages/a/src/a.js': FORM });
    assert.deepEqual(open(join(cwd, 'packages/a')), []);
    writeFileSync(join(cwd, NAME), '<<<<<<< ours\n');
    const run = piGuard([], { cwd });
    assert.deepEqual([run.code, run.out], [2, '']);
    assert.match(run.err, /^pi-guard: pi-guard-baseline\.json: this is no baseline that pi-guard can read/);
  });

  it('of packages are named where they do not count', () => {
    const cwd = project({ 'packages/a/a.js': FORM, 'packages/b/b.js': FORM, 'packages/c/c.js': 'show();\n' });
    for (const name of ['a', 'c']) piGuard(['baseline'], { cwd: join(cwd, 'packages', name) });
    assert.match(piGuard([], { cwd }).err, /^pi-guard: packages\/a\/pi-guard-baseline\.json: not used here\./);
    assert.equal(piGuard(['--no-baseline'], { cwd }).err, '');
    assert.equal(piGuard([], { cwd: join(cwd, 'packages/a') }).err, '');
  });

  it('takes ESLint’s counts where they agree, lists files where they do not, and gives counts back', () => {
    const cwd = project({ 'a.js': FORM, 'b.js': FORM, 'eslint-suppressions.json': JSON.stringify({ 'a.js': { 'pi-guard/no-log-personal-info': { count: 1 } }, 'b.js': { 'pi-guard/no-log-personal-info': { count: 3 }, 'no-undef': { count: 1 } } }) });
    assert.match(piGuard(['baseline', '--from-eslint', 'eslint-suppressions.json'], { cwd }).out, /1 accepted[\s\S]*eslint --prune-suppressions[\s\S]*b\.js: ESLint counts other findings/);
    assert.deepEqual(open(cwd), ['new b.js:2']);
    assert.match(piGuard(['baseline', '--to-eslint', 'counts.json'], { cwd }).out, /ESLint only counts[\s\S]*Beside pi-guard-baseline\.json/);
    assert.deepEqual(JSON.parse(readFileSync(join(cwd, 'counts.json'), 'utf8')), { 'a.js': { 'pi-guard/no-log-personal-info': { count: 1 } }, 'b.js': { 'pi-guard/no-log-personal-info': { count: 1 } } });
  });
});
