/** The comments that the editor offers switch findings off in ESLint too. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { ESLint as ESLint10, type Linter } from 'eslint';
import { ESLint as ESLint9 } from 'eslint9';
import * as vueParser from 'vue-eslint-parser';
import plugin from 'eslint-plugin-pi-guard';
import * as parser from 'eslint-plugin-pi-guard/parser';
import { disablerCases } from '../core/suppress/disabler-cases.ts';
import { root } from '../tools/paths.ts';

const PARSERS = { 'our parser': { parser: parser as unknown as Linter.Parser }, 'vue-eslint-parser': { parser: vueParser as unknown as Linter.Parser, parserOptions: { parser } } };

for (const [major, ESLint] of Object.entries({ 9: ESLint9 as unknown as typeof ESLint10, 10: ESLint10 })) {
  for (const [name, languageOptions] of Object.entries(PARSERS)) {
    describe(`comments that switch findings off (ESLint ${major}, ${name})`, () => {
      const overrideConfig: Linter.Config[] = [{ files: ['**/*.{js,jsx,ts,tsx,vue}'], ...plugin.configs.strict, languageOptions }, { files: ['**/*.yml'], ...plugin.configs.data }];
      const eslint = new ESLint({ cwd: root, overrideConfigFile: true, ignore: false, overrideConfig });
      const messages = async (path: string, code: string): Promise<string[]> => {
        const [result] = await eslint.lintText(code, { filePath: join(root, path) });
        return (result?.messages ?? []).filter(({ fatal, ruleId }) => fatal === true || ruleId?.startsWith('pi-guard/') === true).map(({ message }) => message);
      };
      for (const [title, path, before, after] of disablerCases) {
        it(title, async () => {
          assert.notDeepEqual(await messages(path, before), []);
          assert.deepEqual(await messages(path, after), []);
        });
      }
    });
  }
}
