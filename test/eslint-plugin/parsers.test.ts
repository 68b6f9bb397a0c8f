/** Whichever parser made the tree, in whichever ESLint: the same findings, ranges and messages. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as typescriptParser from '@typescript-eslint/parser';
import { ESLint as ESLint10, type Linter } from 'eslint';
import { ESLint as ESLint9 } from 'eslint9';
import * as vueParser from 'vue-eslint-parser';
import plugin from 'eslint-plugin-pi-guard';
import * as parser from 'eslint-plugin-pi-guard/parser';
import { root } from '../tools/paths.ts';

type Major = 9 | 10;
const MAJORS = { 9: ESLint9 as unknown as typeof ESLint10, 10: ESLint10 };
const JSX = { ecmaFeatures: { jsx: true } };
const GLOBALS = { console: 'readonly', localStorage: 'readonly', module: 'writable', require: 'readonly', uni: 'readonly', wx: 'readonly' } as const;
const TYPESCRIPT = typescriptParser as unknown as Linter.Parser;
const VUE = vueParser as unknown as Linter.Parser;

/** Languages of a file, as far as parsers differ about them. */
interface Needs {
  readonly typescript: boolean;
  readonly component: boolean;
  readonly module: boolean;
}

interface Setup {
  readonly languageOptions: Linter.LanguageOptions;
  readonly reads: (file: Needs) => boolean;
}

const SETUPS: Readonly<Record<string, Setup>> = {
  'our parser': { languageOptions: { parser: parser as unknown as Linter.Parser }, reads: () => true },
  espree: { languageOptions: { parserOptions: JSX }, reads: ({ typescript, component }) => !typescript && !component },
  'espree, known globals': { languageOptions: { parserOptions: JSX, globals: GLOBALS }, reads: ({ typescript, component }) => !typescript && !component },
  'espree, scripts': { languageOptions: { sourceType: 'script', parserOptions: JSX }, reads: ({ typescript, component, module }) => !typescript && !component && !module },
  'espree, CommonJS': { languageOptions: { sourceType: 'commonjs', parserOptions: JSX }, reads: ({ typescript, component, module }) => !typescript && !component && !module },
  '@typescript-eslint/parser': { languageOptions: { parser: TYPESCRIPT, parserOptions: JSX }, reads: ({ component }) => !component },
  '@typescript-eslint/parser, scripts': { languageOptions: { parser: TYPESCRIPT, sourceType: 'script', parserOptions: JSX, globals: GLOBALS }, reads: ({ component, module }) => !component && !module },
  'vue-eslint-parser': { languageOptions: { parser: VUE, parserOptions: JSX }, reads: ({ typescript }) => !typescript },
  'vue-eslint-parser over @typescript-eslint/parser': { languageOptions: { parser: VUE, parserOptions: { ...JSX, parser: typescriptParser } }, reads: () => true },
  'vue-eslint-parser over our parser': { languageOptions: { parser: VUE, parserOptions: { parser } }, reads: () => true },
};

const engines = new Map<string, ESLint10>();

function engine(major: Major, setup: string): ESLint10 {
  const key = `${major} ${setup}`;
  let found = engines.get(key);
  if (!found) {
    const { languageOptions } = SETUPS[setup] as Setup;
    found = new MAJORS[major]({ cwd: root, overrideConfigFile: true, ignore: false, overrideConfig: [{ files: ['**/*.{js,cjs,mjs,jsx,ts,cts,mts,tsx,vue}'], ...plugin.configs.strict, languageOptions }] });
    engines.set(key, found);
  }
  return found;
}

async function findingsOf(major: Major, setup: string, path: string, code: string): Promise<string[]> {
  const [result] = await engine(major, setup).lintText(code, { filePath: join(root, path) });
  return (result?.messages ?? []).map(({ ruleId, line, column, endLine, endColumn, message }) => `${line}:${column}-${endLine}:${endColumn} ${ruleId} ${message}`);
}

function needsOf(path: string, code: string): Needs {
  return {
    component: path.endsWith('.vue'),
    typescript: /\.[cm]?tsx?$/.test(path) || /<script\s[^>]*lang="ts/.test(code),
    module: /^\s*(?:import|export)\b|\bawait\b/m.test(code),
  };
}

/** Every reading of a file agrees with that of our parser in ESLint 10; gives back what they found. */
async function agree(path: string, code: string): Promise<string[]> {
  const expected = await findingsOf(10, 'our parser', path, code);
  const needs = needsOf(path, code);
  for (const [name, setup] of Object.entries(SETUPS)) {
    if (!setup.reads(needs)) continue;
    for (const major of [9, 10] as const) assert.deepEqual(await findingsOf(major, name, path, code), expected, `${name} in ESLint ${major}`);
  }
  return expected;
}

describe('all parsers find the same', () => {
  for (const folder of ['test/fixtures/flows', 'test/fixtures/apps']) {
    const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:[cm]?[jt]sx?|vue)$/.test(file));
    for (const file of files) {
      it(`${folder}/${file}`, async () => {
        const path = join(folder, file);
        await agree(path, readFileSync(join(root, path), 'utf8'));
      });
    }
  }
});

/** What parsers are known to tell differently; each with the number of findings. */
const differences: readonly (readonly [what: string, path: string, count: number, code: string])[] = [
  ['parentheses', 'a.js', 2, '(console).log(((user).phone));\nconst { log } = (console);\nlog((user.phone));\n'],
  ['chains', 'a.js', 3, 'console?.log?.(user?.phone);\n(console?.log)(user?.contact?.phone);\nwx?.setStorageSync("a", user?.phone);\n'],
  ['templates', 'a.js', 1, 'console.log(`a${user.phone}b${1}\n${`c${user.email}`}`);\nconsole.log(String.raw`a${user.id}`, tag`b${user.phone}`);\n'],
  ['names at the top of a script', 'a.js', 3, 'var phone = user.phone;\nfunction show(p) { console.log(p); }\nshow(user.phone);\nconsole.log(phone);\nlet mobile = user.mobile;\nconsole.log(mobile);\n'],
  ['shadowed globals', 'a.js', 1, 'function f(console) { console.log(user.phone); }\nconsole.log(user.phone);\n{ const console = { log() {} }; console.log(user.phone); }\n'],
  ['globals that are declared at the top', 'a.js', 0, 'var console = require("./quiet");\nconsole.log(1);\n'],
  ['comments that declare globals', 'a.js', 1, '/* global console, user */\nconsole.log(user.phone);\n'],
  ['JSX', 'a.jsx', 2, 'const View = ({ user }) => { console.log(user.phone); return <p onClick={() => console.log(user.email)}>{user.name}</p>; };\n'],
  ['private names', 'a.js', 1, 'class A { #phone = user.phone; show() { console.log(this.#phone); } }\n'],
  ['parameter properties', 'a.ts', 1, 'class A { constructor(private readonly phone: string) {} show() { console.log(this.phone); } }\n'],
  ['decorators', 'a.ts', 2, '@Controller("a")\nexport class A { @Inject() private logger: Logger;\n @Get() find(@Query("phone") phone: string) { console.log(phone); } }\n@B() class C { @D() phone = ""; show() { console.log(this.phone); } }\n'],
  ['accessor fields', 'a.ts', 1, 'class A { accessor phone = user.phone; show() { console.log(this.phone); } }\n'],
  ['assertions', 'a.ts', 3, 'console.log((user as User).phone, <string>user.email);\nconsole.log(user!.phone!);\nconsole.log((user satisfies User).phone);\n'],
  ['types that share a name with values', 'a.ts', 1, 'interface console { a: 1 }\ntype phone = string;\nconsole.log(user.phone);\n'],
  ['enums and namespaces', 'a.ts', 1, 'enum Field { phone = "phone" }\nnamespace N { export function f(user: User) { console.log(user.phone); } }\nconsole.log(Field.phone);\n'],
  ['overloads', 'a.ts', 1, 'function show(a: string): void;\nfunction show(a: any) { console.log(a); }\nshow(user.phone);\n'],
  ['options of a component', 'A.vue', 2, '<template><a @click="save(form.phone)">x</a></template>\n<script>\nexport default { data() { return { form: { phone: "" } } }, methods: { save(phone) { console.log(phone); localStorage.setItem("a", this.form.phone); } } };\n</script>\n'],
  ['script setup', 'A.vue', 2, '<script setup>\nconst props = defineProps(["user"]);\nconst phone = ref(props.user.phone);\nconsole.log(phone.value);\nfunction show() { console.log(props.user.phone); }\n</script>\n<template><a @click="show">x</a></template>\n'],
  ['script setup in TypeScript', 'A.vue', 2, '<script setup lang="ts">\nconst props = defineProps<{ user: User }>();\nconsole.log(props.user.phone);\n</script>\n<template><a @click="(event: Event) => console.log((props.user as User).phone)">x</a></template>\n'],
  ['handlers of a template', 'A.vue', 3, '<template>\n  <a @click="console.log(user.phone)" v-for="user in users">x</a>\n  <b @click.stop="() => {\n    console.log(user.email)\n  }" />\n  <i v-on:input="$router.push(`/a?phone=${form.phone}`)" />\n</template>\n<script>\nexport default {};\n</script>\n'],
  ['a component without script', 'A.vue', 1, '<template><a @click="console.log(user.phone)">x</a></template>\n'],
  ['CRLF', 'A.vue', 2, '<template>\r\n  <a @click="console.log(user.phone)">x</a>\r\n</template>\r\n<script>\r\nconsole.log(user.phone);\r\n</script>\r\n'],
  ['a byte order mark', 'A.vue', 2, '\uFEFF<template>\n  <a @click="console.log(user.phone)">x</a>\n</template>\n<script>\nconsole.log(user.phone);\n</script>\n'],
  ['comments of a template', 'A.vue', 1, '<template>\n  <!-- eslint-disable-next-line pi-guard/no-log-personal-info -- shown on purpose -->\n  <a @click="console.log(user.phone)">x</a>\n  <!-- eslint-disable -->\n  <a @click="console.log(user.phone)">x</a>\n  <!-- eslint-enable -->\n  <a @click="console.log(user.phone)">x</a>\n  <!-- eslint-disable pi-guard/no-log-personal-info -->\n  <a @click="console.log(user.phone)">x</a>\n</template>\n<script>\n// eslint-disable-next-line pi-guard/no-log-personal-info\nconsole.log(user.phone);\n</script>\n'],
  ['a comment of a template does not reach the script', 'A.vue', 1, '<template>\n  <!-- eslint-disable -->\n  <a @click="console.log(user.phone)">x</a>\n</template>\n<script>\nconsole.log(user.phone);\n</script>\n'],
  ['a shebang', 'a.mjs', 1, '#!/usr/bin/env node\nconsole.log(user.phone);\n'],
  ['a byte order mark in a script', 'a.js', 1, '\uFEFFconsole.log(user.phone);\n'],
];

describe('what parsers tell differently', () => {
  for (const [what, path, count, code] of differences) {
    it(what, async () => {
      const found = await agree(path, code);
      assert.equal(found.length, count, found.join('\n'));
    });
  }
});
