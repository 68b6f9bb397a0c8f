/** The baseline in ESLint: what is accepted is left out, and its hash is in the settings. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { piGuard, project } from '../command/command.ts';
import { root } from '../tools/paths.ts';

const BINS = { 9: 'node_modules/eslint9/bin/eslint.js', 10: 'node_modules/eslint/bin/eslint.js' };
const CONFIG = `module.exports = [require(${JSON.stringify(join(root, 'eslint-plugin/dist/index.cjs'))}).configs.recommended];\n`;
const OLD = 'export function submit(form) {\n  console.log("sent", form.phone);\n}\n';

for (const [major, bin] of Object.entries(BINS)) {
  describe(`the baseline in ESLint ${major}`, () => {
    const lint = (cwd: string, ...args: string[]): string[] => {
      const { stdout, stderr } = spawnSync(process.execPath, [join(root, bin), '.', '--format', 'json', ...args], { cwd, encoding: 'utf8' });
      assert.equal(stderr, '');
      return (JSON.parse(stdout) as { filePath: string; messages: { line: number }[] }[]).flatMap(({ filePath, messages }) => messages.map(({ line }) => `${filePath.slice(cwd.length + 1)}:${line}`));
    };

    it('says what the command says, with the cache and without', () => {
      const cwd = project({ 'eslint.config.cjs': CONFIG, 'src/a.js': OLD, 'src/b.js': OLD });
      assert.deepEqual(lint(cwd, '--cache'), ['src/a.js:2', 'src/b.js:2']);
      piGuard(['baseline'], { cwd });
      assert.deepEqual(lint(cwd, '--cache'), []);
      writeFileSync(join(cwd, 'src/a.js'), `${OLD}console.log(user.phone, user.idCard);\n`);
      renameSync(join(cwd, 'src/b.js'), join(cwd, 'src/c.js'));
      writeFileSync(join(cwd, 'src/d.js'), OLD);
      const said = lint(cwd);
      assert.equal(said.length, 2, 'one copy takes the place of the file that is gone');
      assert.match(said.join(' '), /^src\/a\.js:4 src\/[cd]\.js:2$/);
      assert.equal(lint(cwd, '--cache').length, 2);
    });

    it('is no run where the file is broken: everything that is accepted would come back', () => {
      const cwd = project({ 'eslint.config.cjs': CONFIG, 'src/a.js': OLD, 'pi-guard-baseline.json': '<<<<<<< ours\n' });
      const { status, stderr } = spawnSync(process.execPath, [join(root, bin), '.'], { cwd, encoding: 'utf8' });
      assert.equal(status, 2);
      assert.match(stderr, /pi-guard-baseline\.json: this is no baseline that pi-guard can read: resolve the merge in it, or delete it and write it anew/);
    });
  });
}
