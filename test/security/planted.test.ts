/** Nothing of the workspace is run, nothing is asked of a network and no program is started, on any surface. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { piGuard, project } from '../command/command.ts';
import { buildExtension, Editor } from '../extension/editor.ts';
import { root } from '../tools/paths.ts';
import { plantedCode } from './planted-code.ts';

const WATCHED = join(root, 'test/security/watched-process.cjs');
const MAKES_A_CONFIGURATION = `
const { ESLint } = require(${JSON.stringify(join(root, 'node_modules/eslint'))});
const piGuard = require(${JSON.stringify(join(root, 'eslint-plugin/dist/index.cjs'))});
const parser = require(${JSON.stringify(join(root, 'eslint-plugin/dist/parser.cjs'))});
const eslint = new ESLint({ overrideConfigFile: true, overrideConfig: [{ ...piGuard.configs.strict, files: ['**/*.{js,ts,vue}'], languageOptions: { parser } }, piGuard.configs.files] });
eslint.lintFiles(['src', '.env']).then((results) => console.log(results.reduce((sum, { messages }) => sum + messages.length, 0)));
`;

describe('a workspace full of code', () => {
  const folder = project({});
  const mark = join(folder, 'mark');
  const log = join(folder, 'log');
  const cwd = project(plantedCode(mark));
  const environment = { ...process.env, WATCHED_LOG: log };

  before(() => {
    buildExtension();
    process.env['WATCHED_LOG'] = log;
    chmodSync(join(cwd, '.git/hooks/post-index-change'), 0o755);
  });
  after(() => {
    delete process.env['WATCHED_LOG'];
  });
  afterEach(() => {
    for (const file of [mark, log]) rmSync(file, { force: true });
  });

  function assertUntouched(): void {
    assert.equal(existsSync(mark) ? readFileSync(mark, 'utf8') : '', '', 'nothing was run');
    assert.equal(existsSync(log) ? readFileSync(log, 'utf8') : '', '', 'nothing was asked of a network, no program was started');
  }

  it('leaves marks when it is run, and so do calls to a network', () => {
    spawnSync(process.execPath, ['eslint.config.js'], { cwd });
    assert.equal(readFileSync(mark, 'utf8'), 'eslint.config.js\n');
    for (const code of ["require('http').get('http://localhost:9/')", "fetch('http://localhost:9/')", "require('child_process').exec('true')", "require('dns').lookup('localhost', () => {})"]) {
      assert.notEqual(spawnSync(process.execPath, ['--require', WATCHED, '-e', code], { env: environment }).status, 0, code);
    }
    assert.deepEqual(readFileSync(log, 'utf8').trim().split('\n'), ['get', 'fetch', 'exec', 'lookup']);
  });

  for (const args of [[], ['--format', 'stylish'], ['--format', 'json'], ['--format', 'html'], ['--format', 'json-with-metadata', '--preset', 'strict', '--all-files'], ['--cache']]) {
    it(`is only read by pi-guard ${args.join(' ')}`, () => {
      const run = piGuard(['.', ...args], { cwd, preload: WATCHED });
      assert.equal(run.code, 1);
      assert.match(run.out, /no-log-personal-info/);
      assertUntouched();
    });
  }

  it('is only read by the plugin', () => {
    const { stdout, stderr } = spawnSync(process.execPath, ['--require', WATCHED, '-e', MAKES_A_CONFIGURATION], { cwd, env: environment, encoding: 'utf8' });
    assert.ok(Number(stdout) >= 3, stdout + stderr);
    assertUntouched();
  });

  it('is only read by the language server, repairs and hovers included', async () => {
    const editor = await Editor.start({ folder: cwd, preload: WATCHED, settings: { preset: 'strict' } });
    try {
      for (const name of ['src/a.js', 'src/b.vue', 'src/c.ts']) {
        const document = await editor.openDocument(name, readFileSync(join(cwd, name), 'utf8'));
        assert.ok((await editor.diagnostics(document, (list) => list.length > 0)).length > 0);
        assert.ok((await editor.actionsInAll(document)).length > 0);
        assert.ok(await editor.hover(document, 'user.phone)') ?? (await editor.hover(document, 'this.user.phone)')));
      }
      const settings = await editor.openDocument('.env', 'DB_PASSWORD=Tr0ub4dor&3x\n', 'dotenv');
      assert.equal((await editor.diagnostics(settings)).length, 1);
    } finally {
      await editor.stop();
    }
    assertUntouched();
  });

  const hasUnshare = spawnSync('unshare', ['--user', '--map-root-user', '--net', 'true']).status === 0;
  (hasUnshare ? it : it.skip)('is scanned where there is no network at all', () => {
    const { status, stdout } = spawnSync('unshare', ['--user', '--map-root-user', '--net', process.execPath, join(root, 'eslint-plugin/command/dist/pi-guard.cjs'), '.'], { cwd, encoding: 'utf8' });
    assert.equal(status, 1);
    assert.match(stdout, /no-log-personal-info/);
  });
});
