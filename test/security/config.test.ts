/** A hostile `pi-guard.json` is one clear sentence on every surface, and the findings are all there. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint, type Linter } from 'eslint';
import { analyze, compileConfig, readConfig } from '../../core/index.ts';
import { createEslintSetup } from '../../eslint-plugin/eslint-setup.ts';
import * as parser from '../../eslint-plugin/parser.ts';
import { createPlugin } from '../../eslint-plugin/plugin.ts';
import { piGuard, project, type Run } from '../command/command.ts';
import { buildExtension, Editor } from '../extension/editor.ts';
import { HIDDEN } from './hidden.ts';
import { hostileConfigs } from './hostile-configs.ts';

const LEAK = 'console.log(user.phone);\n';
const MAX_CPU = 1_500_000;
const isWindows = process.platform === 'win32';

/** Each in a repository of its own below one folder. */
function folderOfAll(): string {
  const cwd = project(Object.fromEntries(hostileConfigs.flatMap(({ files }, index) => Object.entries({ '.git/HEAD': '', 'src/a.js': LEAK, ...files }).map(([path, text]) => [`${nameOf(index)}/${path}`, text]))));
  hostileConfigs.forEach(({ links = {} }, index) => {
    for (const [path, target] of Object.entries(links)) symlinkSync(target, join(cwd, nameOf(index), path));
  });
  return cwd;
}

function nameOf(index: number): string {
  return `p${String(index).padStart(2, '0')}`;
}

(isWindows ? describe.skip : describe)('a hostile pi-guard.json', function () {
  this.timeout(120_000);
  let cwd: string;
  let run: Run;
  let editor: Editor;
  before(async () => {
    buildExtension();
    cwd = folderOfAll();
    run = piGuard(['.'], { cwd });
    editor = await Editor.start({ folder: cwd });
  });
  after(() => editor.stop());

  it('makes the command end with 2', () => {
    assert.equal(run.code, 2);
    assert.doesNotMatch(run.out + run.err, HIDDEN);
  });

  hostileConfigs.forEach(({ what, says }, index) => {
    const folder = nameOf(index);

    it(`with ${what} is named by the command, and loses nothing`, () => {
      const lines = run.err.split('\n').filter((line) => line.includes(`pi-guard: ${folder}/`));
      assert.ok(lines.some((line) => says.test(line)), lines[0] ?? 'nothing is said');
      assert.ok(lines.length < 60 && lines.every((line) => line.length < 1_200));
      assert.match(run.out, new RegExp(`^${folder}/src/a\\.js\\n {2}high {2}1:13 `, 'm'));
    });

    it(`with ${what} is one readable error of ESLint`, async () => {
      const plugin = createPlugin(createEslintSetup());
      const eslint = new ESLint({ cwd, overrideConfigFile: true, overrideConfig: [{ ...plugin.configs['recommended'], languageOptions: { parser: parser as unknown as Linter.Parser } }] });
      await assert.rejects(eslint.lintText(LEAK, { filePath: join(cwd, folder, 'src/a.js') }), (error: Error) => {
        assert.match(error.message, says);
        assert.doesNotMatch(error.message, HIDDEN);
        return true;
      });
    });

    it(`with ${what} is shown in that file by the editor, which goes on checking`, async () => {
      const document = await editor.openDocument(`${folder}/src/a.js`, LEAK);
      assert.equal((await editor.diagnostics(document)).length, 1);
      const said = editor.published.filter(({ uri }) => uri !== document.uri && uri.includes(`/${folder}/`)).flatMap(({ diagnostics }) => diagnostics.map(({ message }) => message));
      const sentence = new RegExp(says.source.replace(/^\S+ /, ''));
      assert.ok(said.some((text) => sentence.test(text)), said[0] ?? 'nothing is said');
      assert.doesNotMatch(said.join(' '), HIDDEN);
      assert.ok(editor.isAlive);
    });
  });

  it('that is a pipe is not waited for', () => {
    const cwd = project({ 'src/a.js': LEAK });
    for (const name of ['pi-guard.json', '.gitignore', 'src/pipe.js']) assert.equal(spawnSync('mkfifo', [join(cwd, name)]).status, 0);
    writeFileSync(join(cwd, 'src/.env'), 'A=1\n');
    const run = piGuard(['src'], { cwd });
    assert.equal(run.code, 2);
    assert.match(run.err, /pi-guard\.json:1:1 the file cannot be read\./);
    assert.match(run.out, /^src\/a\.js\n {2}high {2}1:13/m);
  });

  it('changes no object of the program', () => {
    const { settings } = readConfig('pi-guard.json', '{ "roles": { "__proto__": "server", "constructor": "test" }, "__proto__": { "isIgnored": 1 } }');
    compileConfig([{ settings, base: '/app' }], '/app');
    assert.equal(({} as Record<string, unknown>)['isIgnored'], undefined);
    for (const name in {}) assert.fail(name);
  });
});

describe('words of a project', () => {
  const PATTERNS = ['(a+)+$', '^(?:a|aa)+$', '.*', '[', 'a{1,100000}', '(?<name>x)\\k<name>'];

  it('are names and no patterns', () => {
    const config = compileConfig([{ settings: { words: { 'mobile-phone': PATTERNS }, ignoreNames: PATTERNS, maskers: PATTERNS, sinks: PATTERNS.map((global) => ({ global, sink: 'log' as const })) }, base: '/app' }], '/app');
    assert.deepEqual(analyze({ path: '/app/src/a.js', text: LEAK }, { config }).findings.map(({ data }) => data['names']), ['phone']);
    const names = ['aaa', 'abc', 'x', 'anything'].map((name) => config.vocabulary.match(name)?.kind.id);
    assert.deepEqual(names, [undefined, undefined, undefined, undefined]);
  });

  it('take no time, whatever they look like and however long the names of the code are', () => {
    const long = 'a'.repeat(30_000);
    const config = compileConfig([{ settings: { words: { 'mobile-phone': [...PATTERNS, 'aB'.repeat(50_000)] }, ignoreNames: ['a_'.repeat(50_000)], maskers: PATTERNS, sinks: PATTERNS.map((module) => ({ module, sink: 'log' as const })) }, base: '/app' }], '/app');
    const before = process.cpuUsage();
    analyze({ path: '/app/src/a.js', text: `import { ${long} } from '${long}!';\nconsole.log(${long}b, { '${long}!': 1 });\n` }, { config });
    assert.ok(process.cpuUsage(before).user < MAX_CPU);
  });
});
