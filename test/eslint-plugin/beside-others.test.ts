/** The preset behind what a project has, as the README shows it: the parsers and rules of others stay as they are. */
import assert from 'node:assert/strict';
import js from '@eslint/js';
import json from '@eslint/json';
import { Linter as Linter10 } from 'eslint';
import { Linter as Linter9 } from 'eslint9';
import plugin from 'eslint-plugin-pi-guard';
import tseslint from 'typescript-eslint';
import * as vueParser from 'vue-eslint-parser';
import { root } from '../tools/paths.ts';

const LOG = 'pi-guard/no-log-personal-info';
const yours = [
  { files: ['**/*.{js,ts,jsx,tsx,vue}'], ...js.configs.recommended },
  { files: ['**/*.ts'], plugins: { '@typescript-eslint': tseslint.plugin }, languageOptions: { parser: tseslint.parser, parserOptions: { projectService: { allowDefaultProject: ['*.ts'] }, tsconfigRootDir: root } }, rules: { '@typescript-eslint/no-floating-promises': 'error' } },
  { files: ['**/*.vue'], languageOptions: { parser: vueParser, parserOptions: { parser: tseslint.parser } } },
  { files: ['**/*.jsx'], languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } } },
  { files: ['**/*.json'], plugins: { json }, language: 'json/json', rules: { 'json/no-duplicate-keys': 'error' } },
];

for (const [major, Linter] of Object.entries({ 9: Linter9 as unknown as typeof Linter10, 10: Linter10 })) {
  describe(`the preset behind what a project has, in ESLint ${major}`, function () {
    this.timeout(120_000);
    const linter = new Linter({ configType: 'flat', cwd: root });
    const reported = (path: string, text: string): string[] => linter.verify(text, [...yours, plugin.configs.files, plugin.configs.recommended] as Linter10.Config[], path).map(({ line, ruleId, message }) => `${line} ${ruleId ?? message}`);

    it('plain JavaScript and React', () => {
      assert.deepEqual(reported('a.js', 'export const f = (user) => console.log(user.phone);\n'), ['1 no-undef', `1 ${LOG}`]);
      assert.deepEqual(reported('a.jsx', 'export const A = ({ user }) => <b onClick={() => localStorage.setItem("p", user.phone)}>x</b>;\n'), ['1 no-undef', '1 pi-guard/no-store-personal-info']);
    });

    it('rules that need types', () => {
      assert.deepEqual(reported('page.ts', 'export async function f(user: { phone: string }): Promise<void> {\n  Promise.resolve(1);\n  globalThis.console.log(user.phone);\n}\n').filter((line) => !line.includes('no-undef')), ['2 @typescript-eslint/no-floating-promises', `3 ${LOG}`]);
    });

    it('the parser for Vue', () => {
      const text = '<template><a :href="`/x?phone=${user.phone}`">x</a></template>\n<script setup lang="ts">\nconst user = defineProps<{ phone: string }>();\n</script>\n';
      assert.deepEqual(reported('a.vue', text).filter((line) => !/no-undef|no-unused/.test(line)), ['1 pi-guard/no-personal-info-in-url']);
    });

    it('the language for JSON', () => {
      const secret = ['Kq8!', 'vTz0', 'pLr'].join('');
      assert.deepEqual(reported('a.json', `{ "a": 1, "a": 2,\n  "password": "${secret}" }\n`), ['1 json/no-duplicate-keys', '2 pi-guard/no-hardcoded-credential']);
    });
  });
}
