import assert from 'node:assert/strict';
import { analyze, parseFile } from '../../../core/index.ts';

const LEAK = 'console.log(user.phone);';

/** Code that compilers take: every file has the same one leak. */
const files: readonly (readonly [what: string, path: string, text: string])[] = [
  ['a byte order mark', 'a.js', `\uFEFF${LEAK}\n`],
  ['CRLF', 'a.js', `// a\r\n${LEAK}\r\n`],
  ['a shebang', 'a.mjs', `#!/usr/bin/env node\n${LEAK}\n`],
  ['a byte order mark before a shebang', 'a.cjs', `\uFEFF#!/usr/bin/env node\n${LEAK}\n`],
  ['HTML comments of old scripts', 'a.js', `<!-- hide\n${LEAK}\n--> end\n`],
  ['a return at the top', 'a.js', `if (!user) return;\n${LEAK}\n`],
  ['await at the top', 'a.mjs', `await load();\n${LEAK}\n`],
  ['await as a name', 'a.js', `var await = 1;\n${LEAK}\n`],
  ['with', 'a.js', `with (page) {\n  ${LEAK}\n}\n`],
  ['octal literals', 'a.js', `var mode = 0755;\n${LEAK}\n`],
  ['imports beside module.exports', 'a.js', `import a from 'a';\nmodule.exports = a;\n${LEAK}\n`],
  ['JSX in a .js file', 'a.js', `const view = <p>it's</p>;\n${LEAK}\n`],
  ['types in a .js file', 'a.js', `const id: number = 1;\n${LEAK}\n`],
  ['Flow', 'a.js', `// @flow\ntype Id = ?number;\nfunction pay(id: ?number, f: (x: any) => void) { f((id: any)); }\n${LEAK}\n`],
  ['a class declared twice', 'a.js', `class A {}\nclass A {}\n${LEAK}\n`],
  ['a decorator before export', 'a.ts', `@Injectable()\nexport class A {}\n${LEAK}\n`],
  ['a decorator after export', 'a.ts', `export @Injectable() class A {}\n${LEAK}\n`],
  ['decorators of parameters', 'a.ts', `class A { constructor(@Inject() private b: B, @Inject(C) c: C) {} }\n${LEAK}\n`],
  ['a decorated field with a computed name', 'a.ts', `class A {\n  @IsString()\n  [Key.ID]: string;\n}\n${LEAK}\n`],
  ['an auto-accessor', 'a.ts', `class A { accessor b = 1; }\n${LEAK}\n`],
  ['type assertions by angle brackets', 'a.ts', `const a = <string>b;\n${LEAK}\n`],
  ['generic arrow functions', 'a.ts', `const id = <T>(x: T) => x;\n${LEAK}\n`],
  ['generic arrow functions beside JSX', 'a.tsx', `const id = <T,>(x: T) => <p>{x}</p>;\n${LEAK}\n`],
  ['enums, namespaces, overloads, satisfies, import =', 'a.ts', `import fs = require('fs');\nenum E { A }\nnamespace N { export const a = 1 }\nfunction f(): void;\nfunction f(a?: number): void {}\nconst o = {} satisfies object;\n${LEAK}\n`],
  ['export declare global', 'a.ts', `export declare global {\n  interface Window { a: 1 }\n}\n${LEAK}\n`],
  ['using', 'a.ts', `function f() { using a = open(); }\n${LEAK}\n`],
  ['import attributes', 'a.mjs', `import a from './a.json' with { type: 'json' };\n${LEAK}\n`],
  ['a regular expression with the v flag', 'a.js', `const a = /[\\p{L}--[a-z]]/v;\n${LEAK}\n`],
  ['branches for one platform each', 'a.js', `export default {\n  a() {}\n  // #ifdef H5\n  , b() {}\n  // #endif\n  // #ifndef H5\n  c() {}\n  // #endif\n};\n${LEAK}\n`],
  ['line and paragraph separators in strings', 'a.js', `const a = '\u2028\u2029';\n${LEAK}\n`],
  ['names that are not ASCII', 'a.js', `const 手机 = 1;\n${LEAK}\n`],
];

describe('valid code', () => {
  for (const [what, path, text] of files) {
    it(`${what} (${path})`, () => {
      const { failure, findings } = analyze({ path, text });
      assert.equal(failure, undefined);
      assert.deepEqual(findings.map(({ range }) => text.slice(range.start, range.end)), ['user.phone']);
    });
  }

  it('leaves a file of JSON that is named .js invalid', () => {
    assert.notEqual(analyze({ path: 'a.js', text: '{ "code": 1, "data": {} }' }).failure, undefined);
  });

  it('gives tokens only when asked', () => {
    assert.equal(parseFile('a.js', LEAK).tree.tokens?.length, 0);
    assert.equal(parseFile('a.js', LEAK, { tokens: true }).tree.tokens?.length, 9);
  });
});
