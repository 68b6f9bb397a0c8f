/** The recipes for other tools, executed with these tools: Oxlint, lint-staged, and the preset behind what projects have. */
import assert from 'node:assert/strict';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../tools/paths.ts';
import { modules, project, run, tool } from './tools.ts';

const LOG = 'pi-guard/no-log-personal-info';
const LEAK = 'console.log(user.idCard);\n';

/** The first block of a language below a heading of a page. */
function block(page: string, heading: string, language: string): string {
  const section = readFileSync(join(root, page), 'utf8').split(new RegExp(`^## ${heading}$`, 'm'))[1] ?? '';
  const [, text] = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(section) ?? [];
  assert.ok(text !== undefined, `${page}: ${heading}`);
  return text;
}

/** A project with these tools and our packages installed in it. */
function installed(files: Readonly<Record<string, string>>): string {
  const cwd = project({ 'package.json': '{ "name": "shop", "type": "module" }\n', 'node_modules/.keep': '', 'node_modules/.bin/.keep': '', ...files });
  const link = (from: string, to: string): void => symlinkSync(from, join(cwd, 'node_modules', to));
  for (const name of ['eslint', 'eslint-plugin-vue', 'eslint-plugin-react', 'eslint-plugin-n', 'typescript', 'typescript-eslint', 'oxlint', 'lint-staged']) link(tool(name), name);
  link(join(modules, '@eslint'), '@eslint');
  link(join(root, 'eslint-plugin'), 'eslint-plugin-pi-guard');
  writeFileSync(join(cwd, 'node_modules/.bin/pi-guard'), `#!${process.execPath}\nrequire(${JSON.stringify(join(root, 'eslint-plugin/command/dist/pi-guard.cjs'))});\n`, { mode: 0o755 });
  return cwd;
}

describe('Oxlint', () => {
  it('runs the rules with the file of the plugin’s page', () => {
    const cwd = installed({ '.oxlintrc.json': block('eslint-plugin/README.md', 'Oxlint', 'json'), 'src/a.js': `import { user } from './b.js';\n${LEAK}`, 'src/b.js': 'export const user = {};\n', 'src/c.vue': `<script setup>\n${LEAK}</script>\n` });
    const { code, out, err } = run(tool('oxlint/bin/oxlint'), ['-f', 'json', 'src'], { cwd });
    assert.equal(code, 1, out + err);
    const { diagnostics } = JSON.parse(out) as { diagnostics: { code?: string; filename: string }[] };
    assert.deepEqual(diagnostics.filter(({ code: id }) => id?.includes('no-log-personal-info')).map(({ filename }) => filename).sort(), ['src/a.js', 'src/c.vue']);
  });
});

describe('lint-staged', () => {
  for (const page of ['docs/ci.md', 'docs/ci.zh-CN.md']) {
    it(`stops a commit that adds a leak, and one whose type leaks elsewhere, as ${page} says`, () => {
      const recipe = JSON.parse(block(page, 'lint-staged', 'json')) as object;
      const cwd = installed({ 'package.json': JSON.stringify({ name: 'shop', type: 'module', ...recipe }), '.gitignore': 'node_modules\n', 'a.js': LEAK, 'types.ts': 'export interface It { id: number }\n', 'show.ts': "import type { It } from './types';\nexport const show = (it: It) => console.log(it);\n" });
      const git = (...args: string[]): unknown => assert.equal(run('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { cwd }).code, 0);
      const staged = (): { code: number | null; said: string } => {
        git('add', '-A');
        const { code, out, err } = run(process.execPath, [tool('lint-staged/bin/lint-staged.js'), '--no-stash'], { cwd });
        return { code, said: out + err };
      };
      git('init', '-q');
      git('add', '-A');
      git('commit', '-qm', 'first');
      writeFileSync(join(cwd, 'a.js'), `// old\n${LEAK}`);
      assert.equal(staged().code, 0, staged().said);
      writeFileSync(join(cwd, 'types.ts'), 'export interface It { id: number; bankCardNo: string }\n');
      const typed = staged();
      assert.equal(typed.code, 1);
      assert.match(typed.said, /show\.ts[\s\S]*Bank card/i);
      writeFileSync(join(cwd, 'types.ts'), 'export interface It { id: number }\n');
      writeFileSync(join(cwd, 'b.js'), LEAK);
      assert.match(staged().said, /b\.js[\s\S]*ID card/i);
    });
  }
});

const YOURS: Readonly<Record<string, readonly [config: string, files: Readonly<Record<string, string>>, says: readonly string[]]>> = {
  'eslint-plugin-vue': [
    "import vue from 'eslint-plugin-vue';\nconst yours = vue.configs['flat/recommended'];",
    { 'src/Card.vue': `<script setup>\nconst { user } = defineProps(['user']);\n${LEAK}</script>\n<template><a :href="'/x?phone=' + user.phone">x</a></template>\n` },
    ['src/Card.vue pi-guard/no-log-personal-info', 'src/Card.vue pi-guard/no-personal-info-in-url', 'src/Card.vue vue/require-prop-types'],
  ],
  'typescript-eslint with types': [
    "import tseslint from 'typescript-eslint';\nconst yours = [...tseslint.configs.recommendedTypeChecked, { files: ['**/*.js'], ...tseslint.configs.disableTypeChecked }, { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } }];",
    { 'tsconfig.json': '{ "compilerOptions": { "strict": true, "target": "es2022", "module": "nodenext" }, "include": ["src"] }\n', 'src/page.ts': 'export function f(user: { idCard: string }): void {\n  Promise.resolve(1);\n  console.log(user.idCard);\n}\n' },
    [`src/page.ts ${LOG}`, 'src/page.ts @typescript-eslint/no-floating-promises'],
  ],
  'eslint-plugin-react': [
    "import react from 'eslint-plugin-react';\nconst yours = [{ files: ['**/*.jsx'], ...react.configs.flat.recommended, settings: { react: { version: '19' } } }];",
    { 'src/Card.jsx': 'export const Card = (props) => <a onClick={() => console.log(props.user.idCard)}>{props.x}</a>;\n' },
    [`src/Card.jsx ${LOG}`, 'src/Card.jsx react/prop-types', 'src/Card.jsx react/prop-types', 'src/Card.jsx react/react-in-jsx-scope'],
  ],
  'eslint-plugin-n': ["import n from 'eslint-plugin-n';\nconst yours = [n.configs['flat/recommended-script']];", { 'src/a.js': `const a = require('nowhere');\nconsole.log(a.user.idCard);\n` }, [`src/a.js ${LOG}`, 'src/a.js n/no-missing-require']],
  '@eslint/json': [
    "import json from '@eslint/json';\nconst yours = [{ files: ['**/*.json'], ignores: ['package.json'], plugins: { json }, language: 'json/json', rules: { 'json/no-duplicate-keys': 'error' } }];",
    { 'src/a.json': `{ "a": 1, "a": 2, "password": "${['Kq8!', 'vTz0', 'pLr'].join('')}" }\n`, 'src/a.js': LEAK },
    [`src/a.js ${LOG}`, 'src/a.json json/no-duplicate-keys', 'src/a.json pi-guard/no-hardcoded-credential'],
  ],
};

describe('the first snippet of the README', () => {
  const snippet = /^```js\n(import piGuard[\s\S]*?)^```$/m.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[1] ?? '';

  for (const [name, [config, files, says]] of Object.entries(YOURS)) {
    it(`behind ${name}: its rules and ours, and nothing breaks`, () => {
      const cwd = installed({ 'eslint.config.js': `${config}\n${snippet.replace('// ...what the project has', '...yours,')}`, ...files });
      const { code, out, err } = run(process.execPath, [tool('eslint/bin/eslint.js'), '--format', 'json', 'src'], { cwd });
      assert.equal(code, 1, out + err);
      const found = (JSON.parse(out) as { filePath: string; messages: { ruleId: string | null; message: string }[] }[]).flatMap(({ filePath, messages }) => messages.map(({ ruleId, message }) => `${filePath.slice(cwd.length + 1)} ${ruleId ?? message}`));
      assert.deepEqual([...new Set(found)].filter((line) => says.includes(line) || /pi-guard|Parsing|parser/.test(line)).sort(), [...new Set(says)].sort(), found.join('\n'));
    });
  }
});
