/** Preferred repairs, run: a program that printed a number goes on as before and prints it no more. */
import assert from 'node:assert/strict';
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
  const CASES: readonly (readonly [name: string, text: string])[] = [
    ['whose last imports are those of a platform', pair + use],
    ['with an import behind it', `${pair}import d from './d.js'\n${use}`],
  ];
  for (const [name, text] of CASES)
    for (const path of ['page.js', 'page.vue'])
      it(`${name} has the mask on each platform (${path})`, () => {
        const written = path.endsWith('.vue') ? `<script>\n${text}</script>\n` : text;
        const after = repaired(path, { ...WITH_MASKS, [path]: written })[path] ?? '';
        const [, called = ''] = /opt', (\w+)\(opt\.phone\)/.exec(after) ?? [];
        assert.notEqual(called, '', after);
        for (const platform of ['APP-PLUS', 'H5', 'MP-WEIXIN']) assert.match(builtFor(after, platform), new RegExp(`import \\{ (?:maskPhone as )?${called} \\}`), `${platform}:\n${after}`);
      });
});
