/** A workspace in which every file that a tool might run writes a mark when it is run. */
import { join } from 'node:path';

const CONFIGS = [
  'eslint.config.js', 'eslint.config.mjs', 'eslint.config.cjs', 'eslint.config.ts', '.eslintrc.js', '.eslintrc.cjs', 'vue.config.js', 'vite.config.ts', 'vite.config.js', 'webpack.config.js', 'nuxt.config.js', 'craco.config.js',
  'config-overrides.js', 'config/index.js', 'build/webpack.base.conf.js', '.umirc.js', 'babel.config.js', 'postcss.config.js', 'prettier.config.js', 'tsconfig.js', 'index.js', 'pi-guard.js', '.pnpmfile.cjs', '.yarnrc.cjs',
];
const PACKAGES = [
  'eslint', 'eslint-formatter-stylish', 'eslint-formatter-json', 'eslint-formatter-html', 'eslint-formatter-readable', 'eslint-plugin-pi-guard', 'pi-guard', 'pi-guard-mask', 'espree', 'eslint-scope', 'typescript', 'vue-eslint-parser',
  '@babel/parser', '@vue/compiler-dom', '@typescript-eslint/parser', 'vscode-languageserver', 'jiti', 'company', 'company-config',
];
const HOOKS = ['pre-commit', 'post-checkout', 'fsmonitor-watchman', 'post-index-change'];

/** The files, by path. Whatever is run adds its name to the file `mark`. */
export function plantedCode(mark: string): Record<string, string> {
  const code = (name: string): string => `require('fs').appendFileSync(${JSON.stringify(mark)}, ${JSON.stringify(`${name}\n`)});\nmodule.exports = { load: () => ({ phone: 1 }), rules: {}, meta: {} };\n`;
  const esm = (name: string): string => `import { appendFileSync } from 'node:fs';\nappendFileSync(${JSON.stringify(mark)}, ${JSON.stringify(`${name}\n`)});\nexport default [];\n`;
  return {
    ...Object.fromEntries(CONFIGS.map((name) => [name, /\.(?:mjs|ts)$/.test(name) ? esm(name) : code(name)])),
    ...Object.fromEntries(PACKAGES.flatMap((name) => [[`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js', bin: 'index.js' })], [`node_modules/${name}/index.js`, code(name)]])),
    'node_modules/eslint/lib/api.js': code('eslint/lib/api.js'),
    'package.json': JSON.stringify({ name: 'planted', main: 'index.js', type: 'commonjs', eslintConfig: { extends: './.eslintrc.js' }, prettier: './prettier.config.js', workspaces: ['packages/*'] }),
    'packages/inner/package.json': JSON.stringify({ name: 'inner', main: 'main.js' }),
    'packages/inner/main.js': code('inner'),
    'tsconfig.json': JSON.stringify({ extends: './tsconfig.js', compilerOptions: { plugins: [{ name: 'company' }], paths: { '@/*': ['./src/*'] } } }),
    'pi-guard.json': JSON.stringify({ extends: './company.json', maskers: [{ module: 'company', name: 'hide' }] }),
    'company.json': JSON.stringify({ words: { 'mobile-phone': ['hotline'] } }),
    '.npmrc': 'node-options=--require ./index.js\nscript-shell=./index.js\n',
    '.vscode/settings.json': JSON.stringify({ 'eslint.nodePath': './node_modules', 'typescript.tsdk': './node_modules/typescript' }),
    ...Object.fromEntries(HOOKS.map((name) => [join('.git/hooks', name), `#!/bin/sh\necho ${name} >> ${JSON.stringify(mark)}\n`])),
    '.git/HEAD': 'ref: refs/heads/main\n',
    '.git/config': `[core]\n\tfsmonitor = "echo fsmonitor >> ${mark}; false"\n\tsshCommand = "echo ssh >> ${mark}"\n\thooksPath = .git/hooks\n`,
    '.gitignore': '.env\n',
    '.env': 'DB_PASSWORD=Tr0ub4dor&3x\n',
    'src/a.js': "import company from 'company';\nimport inner from 'inner';\nimport config from '../vue.config.js';\nimport { load } from '@/load';\nimport mask from 'pi-guard-mask';\nconsole.log(load(), company.load(), inner.load(), config.load(), user.phone);\n",
    'src/load.js': code('src/load.js'),
    'src/b.vue': '<template><p @click="log(user.phone)">{{ user.phone }}</p></template>\n<script>\nconst { log } = require("./load");\nexport default { mounted() { console.log(this.user.phone); } };\n</script>\n',
    'src/c.ts': "import type { User } from '../packages/inner/main';\nexport function show(user: User & { phone: string }): void {\n  console.log(user.phone);\n}\n",
  };
}
