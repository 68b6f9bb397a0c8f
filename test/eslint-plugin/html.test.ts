/** Pages of HTML in ESLint, by a preset of their own or beside plugins that read them. */
import assert from 'node:assert/strict';
import js from '@eslint/js';
import { realpathSync } from 'node:fs';
import { relative } from 'node:path';
import { ESLint, Linter } from 'eslint';
import plugin from 'eslint-plugin-pi-guard';
import { piGuard, project } from '../command/command.ts';

const TEXT = '<p>\n  <a href="/pay?phone={{ order.phone }}">x</a>\n</p>\n<script>\n  console.log(user.mobile);\n</script>\n';
const PATH = 'views/order.html';
const BOTH = ['2:26 pi-guard/no-personal-info-in-url', '5:15 pi-guard/no-log-personal-info'];

function places(text: string, ...configs: readonly object[]): string[] {
  return new Linter().verify(text, configs as Linter.Config[], PATH).map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId ?? message}`);
}

describe('configs.html', () => {
  it('reports what leaves in scripts and markup', () => assert.deepEqual(places(TEXT, plugin.configs.html), BOTH));

  it('stands beside presets for every file', () => assert.deepEqual(places(TEXT, js.configs.recommended, plugin.configs.recommended, plugin.configs.html), BOTH));

  it('takes what a page loads by src for a file of its own, as the command does', async () => {
    const files = { 'index.html': '<input id="a" placeholder="手机号">\n<script src="js/app.js"></script>\n<script>\n  show(user.mobile);\n</script>\n', 'js/app.js': 'function show(text) { console.log(text); }\nfunction typed() { console.log(user.mobile); }\n' };
    const cwd = project(files);
    const results = await new ESLint({ cwd, overrideConfigFile: true, overrideConfig: [plugin.configs.recommended, plugin.configs.html] as Linter.Config[] }).lintFiles(Object.keys(files));
    const inEslint = results.flatMap(({ filePath, messages }) => messages.map(({ line }) => `${relative(realpathSync(cwd), filePath).replaceAll('\\', '/')}:${line}`));
    const { findings } = JSON.parse(piGuard(['--format', 'json'], { cwd }).out) as { findings: { place: { path: string; line: number } }[] };
    assert.deepEqual(inEslint, ['js/app.js:2']);
    assert.deepEqual(findings.map(({ place }) => `${place.path}:${place.line}`), inEslint);
  });

  it('is silent where comments of scripts and of markup say so', () => {
    assert.deepEqual(places(TEXT.replace('  console', '  // eslint-disable-next-line pi-guard/no-log-personal-info -- agreed\n  console'), plugin.configs.html), BOTH.slice(0, 1));
    assert.deepEqual(places(`<!-- eslint-disable pi-guard/no-personal-info-in-url -- agreed -->\n${TEXT}`, plugin.configs.html), ['6:15 pi-guard/no-log-personal-info']);
  });

  it('repairs scripts', () => {
    const { output } = new Linter().verifyAndFix(TEXT, [{ settings: { 'pi-guard': { fix: 'safe' } } }, plugin.configs.html] as Linter.Config[], PATH);
    assert.ok(!output.includes('console.log(user.mobile)'));
    assert.ok(output.startsWith(TEXT.slice(0, TEXT.indexOf('console'))));
  });
});

describe('configs.recommended on pages', () => {
  it('takes a script that another plugin hands over for a script', () => {
    assert.deepEqual(places('const a = "</p>";\nconsole.log(user.mobile);\n', plugin.configs.recommended, { files: ['**/*.html'] }), ['2:13 pi-guard/no-log-personal-info']);
  });

  it('reads the whole page where a parser of HTML made the tree', () => {
    const parser = {
      parseForESLint: (text: string) => {
        const end = text.split('\n').length;
        const document = { type: 'Document', range: [0, text.length], loc: { start: { line: 1, column: 0 }, end: { line: end, column: 0 } } };
        return { ast: { ...document, type: 'Program', body: [document], tokens: [], comments: [] }, visitorKeys: { Program: ['body'], Document: [] } };
      },
    };
    assert.deepEqual(places(TEXT, { files: ['**/*.html'], languageOptions: { parser } }, plugin.configs.recommended), BOTH);
  });
});
