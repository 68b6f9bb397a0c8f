/** ESLint's own `--cache`: it knows a file's text and ESLint's configuration, and nothing of `pi-guard.json` or other modules. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../tools/paths.ts';

const BINS = { 9: 'node_modules/eslint9/bin/eslint.js', 10: 'node_modules/eslint/bin/eslint.js' };
const CONFIG = `module.exports = [require(${JSON.stringify(join(root, 'eslint-plugin/dist/index.cjs'))}).configs.recommended];\n`;

for (const [major, bin] of Object.entries(BINS)) {
  describe(`eslint ${major} --cache`, () => {
    const folders: string[] = [];
    after(() => {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    });

    function project(files: Readonly<Record<string, string>>): string {
      const folder = realpathSync(mkdtempSync(join(tmpdir(), 'pi-guard-cache-')));
      folders.push(folder);
      for (const [path, text] of Object.entries({ '.git/HEAD': '', 'eslint.config.cjs': CONFIG, ...files })) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
      return folder;
    }

    function lint(cwd: string, ...args: string[]): string[] {
      const { stdout, stderr } = spawnSync(process.execPath, [join(root, bin), 'src', '--format', 'json', ...args], { cwd, encoding: 'utf8' });
      assert.equal(stderr, '');
      return (JSON.parse(stdout) as { messages: { ruleId: string }[] }[]).flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
    }

    it('looks again after a change of pi-guard.json: the presets carry its hash', () => {
      const cwd = project({ 'src/a.js': 'console.log(user.phone);\n' });
      assert.deepEqual(lint(cwd, '--cache'), ['pi-guard/no-log-personal-info']);
      writeFileSync(join(cwd, 'pi-guard.json'), '{ "ignoreNames": ["phone"] }');
      assert.deepEqual(lint(cwd, '--cache'), []);
    });

    it('looks again after a change of a pi-guard.json below', () => {
      const cwd = project({ 'src/inner/a.js': 'console.log(user.phone);\n' });
      assert.deepEqual(lint(cwd, '--cache'), ['pi-guard/no-log-personal-info']);
      writeFileSync(join(cwd, 'src/inner/pi-guard.json'), '{ "ignoreNames": ["phone"] }');
      assert.deepEqual(lint(cwd, '--cache'), []);
    });

    it('looks again after a change of .gitattributes', () => {
      const cwd = project({ '.gitattributes': 'src/*.js linguist-generated\n', 'src/a.js': '// pi-guard-disable-next-line\nconsole.log(1, user.phone);\nconsole.log(user.phone);\n' });
      assert.deepEqual(lint(cwd, '--cache'), []);
      writeFileSync(join(cwd, '.gitattributes'), 'src/*.js linguist-generated=false\n');
      assert.deepEqual(lint(cwd, '--cache'), ['pi-guard/no-log-personal-info']);
    });

    it('can be stale for a file whose modules have changed: the docs say so, and without the cache it is right', () => {
      const cwd = project({
        'src/keep.js': 'export const keep = (name, content) => undefined;\n',
        'src/save.js': "import { keep } from './keep.js';\nexport const save = (patient) => keep('last', patient);\n",
      });
      assert.deepEqual(lint(cwd, '--cache'), []);
      writeFileSync(join(cwd, 'src/keep.js'), 'export const keep = (name, content) => localStorage.setItem(name, content);\n');
      assert.deepEqual(lint(cwd, '--cache'), []);
      assert.deepEqual(lint(cwd), ['pi-guard/no-store-personal-info']);
    });
  });
}
