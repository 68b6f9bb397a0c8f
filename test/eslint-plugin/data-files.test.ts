/** Data files in ESLint: under our own language, and under the languages and parsers of others. */
import assert from 'node:assert/strict';
import js from '@eslint/js';
import json from '@eslint/json';
import { Linter as Linter10 } from 'eslint';
import { Linter as Linter9 } from 'eslint9';
import * as yamlParser from 'yaml-eslint-parser';
import plugin from 'eslint-plugin-pi-guard';
import { dataLanguageOf } from '../../core/index.ts';
import { CODE_FILES, NOT_READ_FILES, OWN_FILES, SHARED_FILES } from '../../eslint-plugin/data-files.ts';

const SECRET = ['Kq8!', 'vTz0', 'pLr'].join('');
const CREDENTIAL = 'pi-guard/no-hardcoded-credential';
const JSON_TEXT = `{\n  "user": "shop",\n  "password": "${SECRET}"\n}\n`;
const YAML_TEXT = `user: shop\npassword: ${SECRET}\n`;

for (const [major, Linter] of Object.entries({ 9: Linter9 as unknown as typeof Linter10, 10: Linter10 })) {
  describe(`data files in ESLint ${major}`, () => {
    const lint = (path: string, text: string, ...configs: object[]) => new Linter({ configType: 'flat' }).verify(text, configs as Linter10.Config[], path);
    const places = (path: string, text: string, ...configs: object[]) => lint(path, text, ...configs).map(({ line, column, endLine, endColumn, ruleId, fatal, message }) => (fatal ? `fatal ${message}` : `${line}:${column}-${endLine}:${endColumn} ${ruleId}`));

    for (const [path, text, place] of [
      ['.env', `DB_HOST=db\nDB_PASSWORD=${SECRET}\n`, '2:13-2:24'],
      ['src/.env.production', `DB_PASSWORD=${SECRET}\r\n`, '1:13-1:24'],
      ['a.properties', `a=1\ndb.password=${SECRET}\n`, '2:13-2:24'],
      ['.npmrc', `//registry.example.com/:_password=${SECRET}\n`, '1:35-1:46'],
    ] as const) {
      it(`files: ${path}`, () => assert.deepEqual(places(path, text, plugin.configs.files), [`${place} ${CREDENTIAL}`]));
    }

    it('files leaves JSON, YAML and code alone', () => {
      for (const path of ['a.json', 'a.yml', '.env.js', '.env.json', 'a.js']) {
        const config = new Linter({ configType: 'flat' });
        assert.ok(!config.verify('', [plugin.configs.files] as Linter10.Config[], path).some(({ ruleId }) => ruleId !== null), path);
      }
    });

    it('data reads JSON and YAML', () => {
      assert.deepEqual(places('a.json', JSON_TEXT, plugin.configs.data), [`3:15-3:28 ${CREDENTIAL}`]);
      assert.deepEqual(places('a.yml', YAML_TEXT, plugin.configs.data), [`2:11-2:22 ${CREDENTIAL}`]);
      assert.deepEqual(places('a.yml', '{{ broken: [\n', plugin.configs.data), []);
    });

    it('honours eslint-disable comments in languages that have comments', () => {
      const text = `# eslint-disable-next-line ${CREDENTIAL} -- opens nothing\nDB_PASSWORD=${SECRET}\nREDIS_PASSWORD=${SECRET}\n# eslint-disable ${CREDENTIAL} -- below are samples\nMQ_PASSWORD=${SECRET}\n`;
      assert.deepEqual(places('.env', text, plugin.configs.files), [`3:16-3:27 ${CREDENTIAL}`]);
      assert.deepEqual(places('a.yml', `password: ${SECRET} # eslint-disable-line -- opens nothing\n`, plugin.configs.data), []);
    });

    it('says which comments are not needed', () => {
      const found = lint('.env', `A=1\n  # eslint-disable-next-line ${CREDENTIAL} -- was needed once\nB=2\n`, plugin.configs.files, { linterOptions: { reportUnusedDisableDirectives: 'error' } });
      assert.deepEqual(found.map(({ line, column, ruleId }) => [line, column, ruleId]), [[2, 3, null]]);
      assert.match(found[0]?.message ?? '', /Unused eslint-disable/);
    });

    it('survives the recommended rules for JavaScript, configured for every file', () => {
      const found = lint('.env', `A=1\n\u00a0B=${SECRET}\n`, js.configs.recommended, plugin.configs.files);
      assert.deepEqual(found.filter(({ fatal }) => fatal), []);
    });

    it('rules for code that look at the global scope when they are loaded find an empty one', () => {
      const node = { rules: { 'global-use': { create: ({ sourceCode }: { sourceCode: Linter10.LintMessage & { scopeManager: { globalScope: { set: ReadonlyMap<string, object>; through: readonly object[] } }; getScope: (node: object) => { variables: readonly object[] }; ast: object } }) => {
        const { globalScope } = sourceCode.scopeManager;
        assert.deepEqual([globalScope.set.get('process'), globalScope.through.length, sourceCode.getScope(sourceCode.ast).variables.length], [undefined, 0, 0]);
        return {};
      } } } };
      assert.deepEqual(places('.env', `DB_PASSWORD=${SECRET}\n`, { plugins: { node }, rules: { 'node/global-use': 'error' } }, plugin.configs.files), [`1:13-1:24 ${CREDENTIAL}`]);
    });

    describe('that others lint', () => {
      const own = { files: ['**/*.json'], plugins: { json }, language: 'json/json', rules: { 'json/no-duplicate-keys': 'error' } };
      const twice = JSON_TEXT.replace('"user": "shop"', '"user": "a", "user": "shop"');

      it('@eslint/json keeps its rules beside ours', () => {
        assert.deepEqual(places('a.json', twice, own, plugin.configs.recommended), ['2:16-2:22 json/no-duplicate-keys', `3:15-3:28 ${CREDENTIAL}`]);
      });

      it('the opt-in put first takes nothing from it', () => {
        assert.deepEqual(places('a.json', twice, plugin.configs.data, own, plugin.configs.recommended), ['2:16-2:22 json/no-duplicate-keys', `3:15-3:28 ${CREDENTIAL}`]);
      });

      it('JSON with comments has @eslint/json’s', () => {
        const jsonc = { files: ['**/*.jsonc'], plugins: { json }, language: 'json/jsonc' };
        assert.deepEqual(places('a.jsonc', `{\n  // eslint-disable-next-line ${CREDENTIAL} -- opens nothing\n  "user": "x", "password": "${SECRET}"\n}\n`, jsonc, plugin.configs.recommended), []);
      });

      it('YAML under a parser', () => {
        const yaml = { files: ['**/*.yml'], languageOptions: { parser: yamlParser }, rules: { 'no-warning-comments': 'error' } };
        assert.deepEqual(places('a.yml', `# TODO: rename\n${YAML_TEXT}`, yaml, plugin.configs.strict), [`1:1-1:15 no-warning-comments`, `3:11-3:22 ${CREDENTIAL}`]);
        assert.deepEqual(places('a.yml', `# eslint-disable-next-line ${CREDENTIAL} -- opens nothing\npassword: ${SECRET}\n`, yaml, plugin.configs.strict), []);
      });

      it('files of a language that is not ours to read', () => {
        assert.deepEqual(places('package-lock.json', JSON_TEXT, { ...own, rules: {} }, plugin.configs.strict), []);
      });
    });
  });
}

describe('globs of the presets for data files', () => {
  const sample = (glob: string): string => glob.replace('**/', 'x/').replace(/\{(\w+|\w+-\w+)(?:,[^}]*)?\}/g, '$1').replace('.env*', '.env.local').replace('*', 'a');

  it('name files that are read', () => {
    for (const glob of [...OWN_FILES, ...SHARED_FILES]) assert.notEqual(dataLanguageOf(sample(glob)), undefined, glob);
  });

  it('leave out files that are not', () => {
    for (const glob of [...CODE_FILES, ...NOT_READ_FILES]) assert.equal(dataLanguageOf(sample(glob).replace('.env.local.js', '.env.js')), undefined, glob);
  });
});
