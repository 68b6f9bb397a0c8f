/** Preferred repairs, run: a program that printed a number goes on as before and prints it no more. */
import assert from 'node:assert/strict';
import { analyze, applyEdits } from '../../../core/index.ts';
import { MASK_PACKAGE_FILES, repaired, runsRepaired, type Files } from './running.ts';

const USER = "const getUser = () => JSON.parse('{ \"phone\": \"15400001234\" }');\n";
const HOISTED = "function getUser() { return JSON.parse('{ \"phone\": \"15400001234\" }'); }\n";
const WITH_MASKS: Files = { 'package.json': '{ "dependencies": { "pi-guard-mask": "1" } }', ...MASK_PACKAGE_FILES };

interface Case {
  readonly name: string;
  readonly path: string;
  readonly text: string;
  readonly files?: Files;
  /** What has to stand in the text afterwards. */
  readonly has: RegExp;
}

const LOADING: readonly Case[] = [
  { name: 'a .cjs file without any require', path: 'main.cjs', text: `'use strict'\n${USER}console.log('phone', getUser().phone)\n`, has: /^'use strict'\nconst \{ maskPhone \} = require\('pi-guard-mask'\)/ },
  { name: 'a .cjs file that imports on demand, with a byte order mark', path: 'main.cjs', text: `\ufeffasync function main() {\r\n  await import('node:fs');\r\n  console.log('phone', getUser().phone);\r\n}\r\nmain();\r\n${HOISTED}`, has: /^\ufeffconst \{ maskPhone \} = require\('pi-guard-mask'\);\r\n/ },
  { name: 'an .mjs file that makes a require of its own', path: 'main.mjs', text: `import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);\nconst fs = require('fs');\n${USER}console.log('phone', getUser().phone, typeof fs);\n`, has: /^import \{ createRequire \} from 'node:module';\nimport \{ maskPhone \} from/ },
  { name: 'functions that run between two calls of require', path: 'main.cjs', text: `start(getUser());\nconst fs = require('fs');\nfunction start(user) { console.log('start', user.phone, typeof fs === 'x'); }\n${HOISTED}`.replace(", typeof fs === 'x'", ''), has: /^const \{ maskPhone \} = require/ },
  { name: 'a require below the only use', path: 'main.cjs', text: `'use strict';\nconst path = require('path');\nconst user = getUser();\nconsole.log('start', user.phone);\nconst late = require('fs');\nmodule.exports = { late, path };\n${HOISTED}`, has: /require\('path'\);\nconst \{ maskPhone \} = require/ },
  { name: 'the package, taken late for something else', path: 'main.cjs', text: `const path = require('path');\nconsole.log('start', getUser().phone, typeof path);\nconst { maskEmail } = require('pi-guard-mask');\nmodule.exports = maskEmail;\n${HOISTED}`, has: /require\('path'\);\nconst \{ maskPhone \} = require/ },
  { name: 'the package, of which the rest is taken whole', path: 'main.cjs', text: `const { maskName, ...others } = require('pi-guard-mask');\nconsole.log('start', getUser().phone, typeof maskName, typeof others);\n${HOISTED}`, has: /maskName, maskPhone, \.\.\.others/ },
  { name: 'a function in which the name of the import is another thing', path: 'main.mjs', text: `import { maskPhone as m } from 'pi-guard-mask';\nfunction f(m) { console.log('p', getUser().phone); return m; }\nf(1);\nm('1');\n${HOISTED}`, has: /maskPhone\(getUser/ },
  { name: 'a file that has both names', path: 'main.mjs', text: `const piMaskPhone = 1;\nfunction f(maskPhone) { console.log('p', getUser().phone, maskPhone, piMaskPhone); }\nf(1);\n${HOISTED}`, has: /maskPhone as piMaskPhone2/ },
];

describe('a preferred repair imports so that the file is still loaded', () => {
  for (const { name, path, text, files = WITH_MASKS, has } of LOADING)
    it(`in ${name}`, () => {
      const after = runsRepaired(path, { ...files, [path]: text });
      assert.match(after.text, has);
      assert.match(after.out, /MASKED/);
    });
});

describe('a preferred repair of conditional compilation', () => {
  /** A file as it is built for one platform: without what belongs to the others. */
  const builtFor = (text: string, platform: string): string =>
    text.replace(/\/\/ #(ifn?def) (\S+)\n([^#]*)\/\/ #endif\n?/g, (_, word: string, name: string, body: string) => ((word === 'ifdef') === (name === platform) ? body : ''));
  const pair = "// #ifdef APP-PLUS\nimport a from './a.js'\n// #endif\n// #ifndef APP-PLUS\nimport a from './b.js'\n// #endif\n";
  const use = "export default { onLoad(opt) { console.log('opt', opt.phone, a) } }\n";
  const CASES: readonly (readonly [name: string, text: string, others?: Files])[] = [
    ['whose last imports are those of a platform', pair + use],
    ['in which one platform imports the package already', `import c from './c.js'\n// #ifdef H5\nimport { maskPhone } from 'pi-guard-mask'\n// #endif\n${use}`],
    ['in which one platform has a mask of its own', `import c from './c.js'\n// #ifdef H5\nimport { maskPhone } from './mask.js'\n// #endif\n${use}`, { 'mask.js': "export const maskPhone = (value) => String(value).slice(0, 3) + '****';\n" }],
    ['with an import behind it', `${pair}import d from './d.js'\n${use}`],
  ];
  for (const [name, text, others = {}] of CASES)
    for (const path of ['page.js', 'page.vue'])
      it(`${name} has the mask on each platform (${path})`, () => {
        const written = path.endsWith('.vue') ? `<script>\n${text}</script>\n` : text;
        const after = repaired(path, { ...WITH_MASKS, ...others, [path]: written })[path] ?? '';
        const [, called = ''] = /opt', (\w+)\(opt\.phone\)/.exec(after) ?? [];
        assert.notEqual(called, '', after);
        for (const platform of ['APP-PLUS', 'H5', 'MP-WEIXIN']) assert.match(builtFor(after, platform), new RegExp(`import \\{ (?:maskPhone as )?${called} \\}`), `${platform}:\n${after}`);
      });
});

const PROPER = "phone.slice(0, 3) + '****' + phone.slice(7)";
const VALUES = "const users = [{ phone: '15400001234' }, { phone: undefined }, { phone: null }, { phone: 15400001234 }, { phone: 'abc' }, { phone: '' }];\n";
const LOOP = "for (const user of users) console.log('phone', user.phone);\n";
const ESM: Files = { 'package.json': '{ "type": "module" }' };

const PROJECT_MASKS: readonly Case[] = [
  { name: 'throws on what is no text, imported', path: 'main.mjs', files: { ...ESM, 'm.mjs': `export function maskPhone(phone) { return ${PROPER}; }\n` }, text: `import { maskPhone } from './m.mjs';\n${VALUES}${LOOP}`, has: /maskPhone\(String\(user\.phone \?\? ''\)\)/ },
  { name: 'throws on what is no text, in the same file', path: 'main.mjs', files: ESM, text: `const maskPhone = (phone) => ${PROPER};\n${VALUES}${LOOP}`, has: /maskPhone\(String\(user\.phone \?\? ''\)\)/ },
  { name: 'throws on what is no text, elsewhere in the program', path: 'src/main.mjs', files: { ...ESM, 'src/mask.mjs': `export function maskPhone(phone) { return ${PROPER}; }\n` }, text: `${VALUES}${LOOP}`, has: /import \{ maskPhone \} from '\.\/mask\.mjs'[\s\S]*maskPhone\(String\(user\.phone \?\? ''\)\)/ },
  { name: 'comes from a module that needs a page', path: 'src/main.mjs', files: { ...ESM, 'src/mask.mjs': `const lang = window.navigator.language;\nexport function maskPhone(phone) { return lang + ${PROPER}; }\n`.replace('lang + ', '') }, text: `${VALUES}${LOOP}`, has: /console\.log\('phone', `/ },
  { name: 'comes from a module that loads the file itself', path: 'src/a.js', files: { 'package.json': '{}', 'src/mask.js': `const { a } = require('./a');\nexports.b = a({});\nexports.maskPhone = (phone) => ${PROPER};\n` }, text: `${HOISTED}console.log('phone', getUser().phone);\nexports.a = (user) => user.id;\n`, has: /console\.log\('phone', `/ },
  { name: 'is there for tests', path: 'src/main.mjs', files: { ...ESM, 'test/mask.mjs': `export function maskPhone(phone) { return ${PROPER}; }\n` }, text: `${VALUES}${LOOP}`, has: /console\.log\('phone', `/ },
  { name: 'comes from a module that is loaded already, whatever else that does', path: 'src/main.mjs', files: { ...ESM, 'src/mask.mjs': `export const started = Date.now();\nexport function maskPhone(phone) { return ${PROPER}; }\n` }, text: `import { started } from './mask.mjs';\n${VALUES}${LOOP}if (!started) throw new Error('not started');\n`, has: /import \{ started, maskPhone \}/ },
  { name: 'takes whatever it is given', path: 'main.mjs', files: ESM, text: `const maskPhone = (phone) => String(phone).replace(/^(\\d{3})\\d*(\\d{4})$/, '$1****$2');\n${VALUES}${LOOP}`, has: /maskPhone\(user\.phone\)/ },
  { name: 'throws on texts of another form', path: 'main.mjs', files: ESM, text: `function maskPhone(phone) {\n  if (!/^1\\d{10}$/.test(phone)) throw new Error('bad phone');\n  return ${PROPER};\n}\n${VALUES}${LOOP}`, has: /console\.log\('phone', `/ },
  { name: 'has its value later than the use', path: 'main.mjs', files: ESM, text: `const user = getUser();\nconsole.log('mobile', user.phone);\nconst maskPhone = (phone) => ${PROPER};\n${HOISTED}`, has: /console\.log\('mobile', `/ },
  { name: 'has its value later than a function is called', path: 'main.mjs', files: ESM, text: `start(getUser());\nconst maskPhone = (phone) => ${PROPER};\nfunction start(user) { show(user); }\nfunction show(user) { console.log('mobile', user.phone); }\n${HOISTED}`, has: /console\.log\('mobile', `/ },
  { name: 'has its value later than a callback runs', path: 'main.mjs', files: ESM, text: `[getUser()].forEach((user) => { console.log('mobile', user.phone); });\nconst maskPhone = (phone) => ${PROPER};\n${HOISTED}`, has: /console\.log\('mobile', `/ },
  { name: 'needs a pattern that has its value later', path: 'main.mjs', files: ESM, text: `console.log('mobile', getUser().phone);\nconst PHONE = /^(\\d{3})\\d*(\\d{4})$/;\nfunction maskPhone(phone) { return String(phone).replace(PHONE, '$1****$2'); }\n${HOISTED}`, has: /console\.log\('mobile', `/ },
  { name: 'stands below functions that run behind it', path: 'main.mjs', files: ESM, text: `function start(user) { console.log('mobile', user.phone); }\nconst maskPhone = (phone) => ${PROPER};\nstart(getUser());\n${HOISTED}`, has: /maskPhone\(String\(user\.phone \?\? ''\)\)/ },
  { name: 'stands above a function that is declared', path: 'main.mjs', files: ESM, text: `import fs from 'node:fs';\nconst maskPhone = (phone) => ${PROPER};\nfunction start(user) { console.log('mobile', user.phone, typeof fs === 'x'); }\nstart(getUser());\n${HOISTED}`, has: /maskPhone\(String\(user\.phone \?\? ''\)\)/ },
  { name: 'counts its calls', path: 'main.mjs', files: ESM, text: `let calls = 0;\nconst maskPhone = (phone) => { calls++; return ${PROPER}; };\nconsole.log('mobile', getUser().phone);\nif (calls > 0) throw new Error('called');\n${HOISTED}`, has: /console\.log\('mobile', `/ },
  { name: 'prints', path: 'main.mjs', files: ESM, text: `function maskPhone(phone) { console.log('called'); return ${PROPER}; }\nconsole.log('mobile', getUser().phone);\n${HOISTED}`, has: /console\.log\('mobile', `/ },
  { name: 'hides nothing', path: 'main.mjs', files: ESM, text: `const out = (text) => text;\nfunction maskPhone(phone) { out('called'); return phone; }\nconsole.log('mobile', getUser().phone);\n${HOISTED}`, has: /console\.log\('mobile', `/ },
  { name: 'reports what is not seen, and hides nothing', path: 'main.mjs', files: ESM, text: `import { debuglog } from 'node:util';\nfunction maskPhone(phone) { debuglog('x')('called'); return phone; }\nconsole.log('mobile', getUser().phone);\n${HOISTED}`, has: /console\.log\('mobile', `/ },
  { name: 'is another thing where the value is printed', path: 'main.mjs', files: ESM, text: `const maskPhone = (phone) => ${PROPER};\nfunction start(user, maskPhone) { console.log('mobile', user.phone); }\nstart(getUser(), true);\n${HOISTED}`, has: /console\.log\('mobile', `/ },
  { name: 'prints the value itself', path: 'main.mjs', files: ESM, text: `function maskPhone(phone) {\n  console.log('mobile', phone);\n  return ${PROPER};\n}\nmaskPhone(getUser().phone);\n${HOISTED}`, has: /console\.log\('mobile', `/ },
];

describe('a preferred repair calls no mask of the project that', () => {
  for (const { name, path, text, files = {}, has } of PROJECT_MASKS) it(`${name}, or so that this does no harm`, () => assert.match(runsRepaired(path, { ...files, [path]: text }).text, has));
});

describe('a preferred repair leaves what is written for a line at that line', () => {
  const LINES: readonly (readonly [before: RegExp, text: string])[] = [
    [/^import \{ maskPhone \}[^\n]*\n+\/\/ @ts-expect-error legacy global\nwindow\.foo = 1;/, "// @ts-expect-error legacy global\nwindow.foo = 1;\nconsole.log('p', getUser().phone);\nexport {};\n"],
    [/^import \{ maskPhone \}[^\n]*\n+\/\/ eslint-disable-next-line no-undef\nwindow\.foo = 1;/, "// eslint-disable-next-line no-undef\nwindow.foo = 1;\nconsole.log('p', getUser().phone);\nexport {};\n"],
    [/^\/\/ @ts-nocheck\nimport \{ maskPhone \}/, "// @ts-nocheck\nwindow.foo = 1;\nconsole.log('p', getUser().phone);\nexport {};\n"],
    [/^\/\* eslint-disable no-undef \*\/\nimport \{ maskPhone \}/, "/* eslint-disable no-undef */\nwindow.foo = 1;\nconsole.log('p', getUser().phone);\nexport {};\n"],
    [/^import fs from 'fs'; \/\/ eslint-disable-line a\nimport \{ maskPhone \}/, "import fs from 'fs'; // eslint-disable-line a\nconsole.log('p', getUser().phone, fs);\n"],
  ];
  for (const [before, text] of LINES) it(text.split('\n')[0] ?? '', () => assert.match(repaired('a.ts', { ...WITH_MASKS, 'a.ts': text })['a.ts'] ?? '', before));

  it('and makes no module of a script in TypeScript', () => {
    const script = "interface Person { phone: string }\nfunction showPerson(p: Person) {\n  console.log('phone', p.phone);\n}\n";
    assert.doesNotMatch(repaired('global.ts', { ...WITH_MASKS, 'global.ts': script })['global.ts'] ?? '', /import/);
    assert.match(repaired('a.ts', { ...WITH_MASKS, 'a.ts': `${script}export {};\n` })['a.ts'] ?? '', /import/);
  });
});

describe('a line that is taken out', () => {
  const taken = (text: string): string => {
    const { findings } = analyze({ path: '/app/a.js', text });
    const fix = findings.flatMap(({ fixes }) => fixes).find(({ isRemoval }) => isRemoval);
    assert.ok(fix, text);
    return applyEdits(text, fix.edits);
  };
  const CASES: readonly (readonly [text: string, after: string])[] = [
    ['const b = user\nconsole.log(user.password);\n[1, 2].forEach(out)\n', 'const b = user\n;[1, 2].forEach(out)\n'],
    ['const b = user\nconsole.log(user.password);\n(() => out(1))()\n', 'const b = user\n;(() => out(1))()\n'],
    ['const b = user\nconsole.log(user.password);\n`a`.trim()\n', 'const b = user\n;`a`.trim()\n'],
    ['const b = user;\nconsole.log(user.password);\n[1, 2].forEach(out);\n', 'const b = user;\n[1, 2].forEach(out);\n'],
    ['const b = user\nconsole.log(user.password)\nout(1)\n', 'const b = user\nout(1)\n'],
  ];
  for (const [text, after] of CASES) it(`joins no neighbours: ${text.split('\n')[2]}`, () => assert.equal(taken(text), after));
});
