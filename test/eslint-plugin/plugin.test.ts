import assert from 'node:assert/strict';
import { ESLint as ESLint10, type Linter } from 'eslint';
import { ESLint as ESLint9 } from 'eslint9';
import plugin from 'eslint-plugin-pi-guard';
import * as parser from 'eslint-plugin-pi-guard/parser';

const MAJORS = { 9: ESLint9 as unknown as typeof ESLint10, 10: ESLint10 };

for (const [major, ESLint] of Object.entries(MAJORS)) {
  describe(`ESLint ${major}`, () => {
    it('is the version it says', () => {
      assert.equal(ESLint.version.split('.')[0], major);
    });

    it('reports a mobile number that reaches the console', async () => {
      const eslint = new ESLint({ overrideConfigFile: true, overrideConfig: [{ ...plugin.configs.recommended, languageOptions: { parser: parser as unknown as Linter.Parser } }] });
      const [result] = await eslint.lintText('console.log(user.phone);\nconsole.log(phone.length);\n', { filePath: 'a.js' });
      assert.deepEqual(result?.messages.map(({ ruleId, line }) => [ruleId, line]), [['pi-guard/no-log-personal-info', 1]]);
    });
  });
}
