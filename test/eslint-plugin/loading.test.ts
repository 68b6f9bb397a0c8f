/** The built plugin in a project of its own, loaded as users load it, by ESLint's own command. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../tools/paths.ts';

const FILES = "files: ['**/*.{js,ts,vue}']";
const configs: readonly (readonly [what: string, name: string, text: string])[] = [
  ['import, recommended', 'eslint.config.mjs', `import piGuard from 'eslint-plugin-pi-guard';\nimport * as parser from 'eslint-plugin-pi-guard/parser';\nexport default [{ ${FILES}, ...piGuard.configs.recommended, languageOptions: { parser } }];\n`],
  ['import of the parser as a whole, strict', 'eslint.config.mjs', `import piGuard from 'eslint-plugin-pi-guard';\nimport parser from 'eslint-plugin-pi-guard/parser';\nexport default [{ ${FILES}, ...piGuard.configs.strict, languageOptions: { parser } }];\n`],
  ['require', 'eslint.config.cjs', `const piGuard = require('eslint-plugin-pi-guard');\nconst parser = require('eslint-plugin-pi-guard/parser');\nmodule.exports = [{ ${FILES}, ...piGuard.configs.recommended, languageOptions: { parser } }];\n`],
  ['require and single rules', 'eslint.config.cjs', `const piGuard = require('eslint-plugin-pi-guard');\nmodule.exports = [{ ${FILES}, plugins: { 'pi-guard': piGuard }, rules: { 'pi-guard/no-log-personal-info': 'error' }, languageOptions: { parser: require('eslint-plugin-pi-guard/parser') } }];\n`],
];
const sources: Readonly<Record<string, string>> = {
  'a.js': 'console.log(user.phone);\n',
  'b.ts': 'console.log((user as User).phone);\n',
  'c.vue': '<template><a @click="console.log(user.phone)">x</a></template>\n',
};

for (const [major, eslint] of Object.entries({ 9: 'eslint9', 10: 'eslint' })) {
  describe(`the built plugin in ESLint ${major}`, () => {
    let folder: string;

    beforeEach(() => {
      folder = realpathSync(mkdtempSync(join(tmpdir(), 'pi-guard-loading-')));
      mkdirSync(join(folder, 'node_modules'));
      symlinkSync(join(root, 'node_modules', eslint), join(folder, 'node_modules/eslint'), 'junction');
      symlinkSync(join(root, 'eslint-plugin'), join(folder, 'node_modules/eslint-plugin-pi-guard'), 'junction');
      for (const [path, text] of Object.entries(sources)) writeFileSync(join(folder, path), text);
    });
    afterEach(() => rmSync(folder, { recursive: true }));

    for (const [what, name, text] of configs) {
      it(what, () => {
        writeFileSync(join(folder, name), text);
        const { status, stdout, stderr } = spawnSync(process.execPath, [join('node_modules', 'eslint', 'bin', 'eslint.js'), '--format', 'json', '.'], { cwd: folder, encoding: 'utf8' });
        assert.equal(status, 1, stderr);
        const results = JSON.parse(stdout) as { filePath: string; messages: { ruleId: string }[] }[];
        const found = results.flatMap(({ filePath, messages }) => messages.map(({ ruleId }) => `${filePath.slice(folder.length + 1)} ${ruleId}`)).filter((line) => !line.startsWith(name));
        assert.deepEqual(found, Object.keys(sources).map((path) => `${path} pi-guard/no-log-personal-info`));
      });
    }
  });
}
