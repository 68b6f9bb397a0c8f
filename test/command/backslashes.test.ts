/** Paths as somebody from Windows writes them, on any machine: in pi-guard.json, in a baseline, on the command line. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { piGuard, project } from './command.ts';

const FILES = {
  'src/utils/report.js': 'export const report = (text) => text;\nexport const veil = (text) => text;\n',
  'src/pay/order.js': "import { report, veil } from '../utils/report';\nreport(user.idCard);\nconsole.log(veil(user.phone));\n",
  'src/pay/kept.js': "import { print } from '@shared/print';\nprint(user.email);\n",
  'packages/shared/src/print.js': 'export const print = (text) => console.log(text);\n',
  'src/old/a.js': 'console.log(user.phone);\n',
  'conf/base.json': '{ "ignore": ["src/old/**"] }',
};
const slashed = {
  extends: './conf/base.json',
  sinks: [{ module: '*/utils/report', member: 'report', sink: 'log' }],
  maskers: [{ module: '*/utils/report', name: 'veil' }],
  modules: { '@shared': 'packages/shared/src' },
  ignore: ['**/nothing/**'],
  roles: { 'src/pay/**': 'server' },
};
const backslashed = JSON.parse(JSON.stringify(slashed), (_, value: unknown) => (typeof value === 'string' ? value.replaceAll('/', '\\') : value)) as typeof slashed;

describe('pi-guard.json with backslashes', () => {
  it('means the same as with slashes', () => {
    const [one = '', other = ''] = [slashed, backslashed].map((settings) => {
      const run = piGuard(['--format', 'jsonl', '--preset', 'strict'], { cwd: project({ ...FILES, 'pi-guard.json': JSON.stringify({ ...settings, roles: { [settings === slashed ? 'src/pay/**' : 'src\\pay\\**']: 'server' } }) }) });
      assert.equal(run.code, 1, run.err);
      return run.out;
    });
    assert.equal(other, one);
    assert.match(one, /"path":"src\/pay\/order\.js","line":2/, 'the sink is known');
    assert.doesNotMatch(one, /"path":"src\/pay\/order\.js","line":3/, 'the masker is known');
    assert.match(one, /"path":"src\/pay\/kept\.js","line":2/, 'the module is found');
    assert.doesNotMatch(one, /"path":"src\/old/, 'what is extended is in effect');
  });

  for (const [key, text] of [
    ['ignore[0]', '{ "ignore": ["src\\test"] }'],
    ['extends', '{ "extends": ".\\base.json" }'],
    ['sinks[0].module', '{ "sinks": [{ "module": "*\\report", "sink": "log" }] }'],
    ['modules.@a', '{ "modules": { "@a": "packages\\\\a\\test" } }'],
  ] as const) {
    it(`says what a single backslash made of ${key}`, () => {
      const cwd = project({ 'a.js': 'export {};\n', 'pi-guard.json': text });
      const { code, err } = piGuard([], { cwd });
      assert.equal(code, 2);
      assert.match(err, /^pi-guard: pi-guard\.json:1:\d+ /);
      assert.ok(err.includes(`"${key}" holds a control character, as a single \\ before b, f, n, r or t makes: write / or \\\\ between folders.`), err);
      assert.match(piGuard([], { cwd, lang: 'zh_CN.UTF-8' }).err, /含有控制字符.*目录之间请写 \/ 或 \\\\。/);
    });
  }

  it('says so of the key of a role too, and of what is no JSON at all', () => {
    const says = (text: string): string => piGuard([], { cwd: project({ 'a.js': 'export {};\n', 'pi-guard.json': text }) }).err;
    assert.match(says('{ "roles": { "src\\test": "server" } }'), /holds a control character/);
    assert.match(says('{ "ignore": ["src\\modules"] }'), /this is not valid JSON: a \\ in a text is written \\\\; in paths, \/ does as well\./);
  });
});

describe('the command line with backslashes', () => {
  const cwd = project({ ...FILES, 'conf/strict.json': '{ "preset": "strict", "root": true }' });
  const of = (...args: string[]): string => {
    const run = piGuard(args, { cwd });
    assert.notEqual(run.code, 2, run.err);
    return run.out;
  };

  it('names the folders, files and settings that are there', () => {
    assert.equal(of('src\\old', '--format', 'json'), of('src/old', '--format', 'json'));
    assert.equal(of('.\\src\\old\\a.js', '--format', 'json'), of('src/old/a.js', '--format', 'json'));
    assert.equal(of('explain', 'src\\old\\a.js:1'), of('explain', 'src/old/a.js:1'));
    assert.equal(of('--print-config', 'src\\old\\a.js', '--config', 'conf\\strict.json'), of('--print-config', 'src/old/a.js', '--config', 'conf/strict.json'));
    const missing = piGuard(['src\\nowhere'], { cwd });
    assert.deepEqual([missing.code, missing.err], [2, 'pi-guard: there is no file or folder src\\nowhere.\n']);
  });

  it('and so does a baseline', () => {
    const old = project(FILES);
    const file = join(old, 'pi-guard-baseline.json');
    assert.equal(piGuard(['baseline'], { cwd: old }).code, 0);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('src/', 'src\\\\'));
    assert.match(readFileSync(file, 'utf8'), /src\\\\old/);
    const run = piGuard([], { cwd: old });
    assert.deepEqual([run.code, /^No findings\.\n\d accepted before\./m.test(run.out)], [0, true], run.out);
  });
});
