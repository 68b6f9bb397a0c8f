/** What holds for every rule because all of them are made by one adapter. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import eslintPlugin from 'eslint-plugin-eslint-plugin';
import { Linter as Linter10 } from 'eslint';
import { Linter as Linter9 } from 'eslint9';
import ts from 'typescript';
import plugin from 'eslint-plugin-pi-guard';
import { COMMENT_RULE, DEFAULT_CONFIG, rules, type Preset } from '../../core/index.ts';
import { createParser } from '../../eslint-plugin/create-parser.ts';
import { createPlugin } from '../../eslint-plugin/plugin.ts';
import { root } from '../tools/paths.ts';

const LEAKS = 'console.log(user.phone);\nlocalStorage.setItem("a", user.phone);\nexport const token = "x";\n';
const JAVASCRIPT = createParser({ tokens: false }) as unknown as Linter10.Parser;

/** The rule module that the adapter returns, as a file of its own. */
function adapterAsRule(): string {
  const path = join(root, 'eslint-plugin/adapter.ts');
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const make = source.statements.find((statement) => ts.isFunctionDeclaration(statement) && statement.name?.text === 'toEslintRule');
  const last = make && ts.isFunctionDeclaration(make) ? make.body?.statements.at(-1) : undefined;
  assert.ok(last && ts.isReturnStatement(last) && last.expression && ts.isObjectLiteralExpression(last.expression));
  return `export default ${last.expression.getText(source)};\n`;
}

describe('rules made by the adapter', () => {
  it('satisfy eslint-plugin-eslint-plugin', () => {
    const lint = (code: string) =>
      new Linter10({ configType: 'flat' })
        .verify(code, [{ files: ['**/*.ts'], languageOptions: { parser: JAVASCRIPT }, plugins: { 'eslint-plugin': eslintPlugin }, rules: eslintPlugin.configs['rules-recommended'].rules }] as Linter10.Config[], 'adapter.ts')
        .map(({ ruleId, message }) => `${ruleId}: ${message}`);
    const code = adapterAsRule();
    assert.deepEqual(lint(code), []);
    assert.notDeepEqual(lint(code.replace('fixable', 'notFixable')), []);
  });

  it('are all there, in both presets', () => {
    const ids = [...rules.map(({ id }) => id), COMMENT_RULE];
    assert.deepEqual(Object.keys(plugin.rules ?? {}), ids);
    for (const preset of ['recommended', 'strict'] as const) {
      assert.deepEqual(Object.keys(plugin.configs[preset].rules ?? {}), ids.map((id) => `pi-guard/${id}`));
      assert.equal(plugin.configs[preset].plugins?.['pi-guard'], plugin);
    }
  });

  it('have placeholders only for what is filled in', () => {
    for (const [id, rule] of Object.entries(plugin.rules ?? {})) {
      const messages = (rule as { meta: { messages: Record<string, string> } }).meta.messages;
      assert.ok(Object.keys(messages).some((key) => key.endsWith('_en')) && Object.keys(messages).some((key) => key.endsWith('_zh-CN')), id);
    }
    const found = new Linter10({ configType: 'flat' }).verify(LEAKS, [plugin.configs.strict]);
    assert.ok(found.length >= 2);
    for (const { message } of found) assert.doesNotMatch(message, /\{\{|undefined/);
  });

  for (const [major, Linter] of Object.entries({ 9: Linter9 as unknown as typeof Linter10, 10: Linter10 })) {
    it(`share one analysis of a file (ESLint ${major})`, () => {
      let analyses = 0;
      const host = {
        resolve: () => {
          analyses++;
          return undefined;
        },
        read: () => undefined,
      };
      const counted = createPlugin(() => ({ config: DEFAULT_CONFIG, preset: 'strict', locale: 'en', problems: [], host, fix: 'suggest' }));
      const linter = new Linter({ configType: 'flat' });
      for (let file = 1; file <= 3; file++) {
        const found = linter.verify(LEAKS, [counted.configs.strict], `file${file}.js`);
        assert.ok(new Set(found.map(({ ruleId }) => ruleId)).size >= 2);
        assert.equal(analyses, file);
      }
    });

    it(`look only for what is switched on, and look again when more is (ESLint ${major})`, () => {
      const seen: string[][] = [];
      const counted = createPlugin(() => ({
        config: DEFAULT_CONFIG, preset: 'strict', locale: 'en', problems: [], fix: 'suggest',
        onAnalysis: ({ findings }) => seen.push(findings.map(({ ruleId }) => ruleId)),
      }));
      const linter = new Linter({ configType: 'flat' });
      const lint = (code: Parameters<typeof linter.verify>[0], ...ids: string[]) =>
        linter.verify(code, [{ plugins: { 'pi-guard': counted }, rules: Object.fromEntries(ids.map((id) => [`pi-guard/${id}`, 'error'])) }]).map(({ ruleId }) => ruleId?.replace('pi-guard/', ''));
      assert.deepEqual(lint(LEAKS, 'no-log-personal-info'), ['no-log-personal-info']);
      const again = linter.getSourceCode();
      assert.deepEqual(lint(again, 'no-log-personal-info', 'no-store-personal-info'), ['no-log-personal-info', 'no-store-personal-info']);
      assert.deepEqual(lint(again, 'no-store-personal-info'), ['no-store-personal-info']);
      assert.deepEqual(seen, [['no-log-personal-info'], ['no-log-personal-info', 'no-store-personal-info']]);
    });

    it(`look again when a rule wants guesses too (ESLint ${major})`, () => {
      const counted = createPlugin((context) => ({ config: DEFAULT_CONFIG, preset: (context.options[0] as { preset?: Preset } | undefined)?.preset ?? 'recommended', locale: 'en', problems: [], fix: 'suggest' }));
      const linter = new Linter({ configType: 'flat' });
      const lint = (code: Parameters<typeof linter.verify>[0], preset: Preset) =>
        linter.verify(code, [{ plugins: { 'pi-guard': counted }, rules: { 'pi-guard/no-log-personal-info': ['error', { preset }] } }]).length;
      assert.equal(lint('export const f = (account) => console.log(account);\n', 'recommended'), 0);
      const again = linter.getSourceCode();
      assert.equal(lint(again, 'strict'), 1);
      assert.equal(lint(again, 'recommended'), 0);
    });

    it(`repair with --fix where that is set, importing once, with work in proportion to the findings (ESLint ${major})`, () => {
      const host = { resolve: (specifier: string) => (specifier === 'pi-guard-mask' ? '/modules/pi-guard-mask/index.js' : undefined), read: () => undefined };
      let reads = 0;
      const counted = createPlugin(() => ({
        config: DEFAULT_CONFIG, preset: 'recommended', locale: 'en', problems: [], host, fix: 'safe',
        onAnalysis: ({ findings }) => {
          for (const finding of findings) {
            const { fixes } = finding;
            Object.defineProperty(finding, 'fixes', { get: () => (reads++, fixes) });
          }
        },
      }));
      const linter = new Linter({ configType: 'flat', cwd: '/project' });
      const lines = 300;
      const code = Array.from({ length: lines }, (_, index) => `console.log(${index}, user.phone);\n`).join('') + 'export {};\n';
      const { output } = linter.verifyAndFix(code, [{ plugins: { 'pi-guard': counted }, rules: { 'pi-guard/no-log-personal-info': 'error' } }], { filename: '/project/a.js' });
      assert.equal(output.split('maskPhone(user.phone)').length - 1, lines);
      assert.equal(output.split("from 'pi-guard-mask'").length - 1, 1);
      assert.ok(reads > 0 && reads < lines * 10, `${reads} reads for ${lines} findings`);
    });
  }
});
