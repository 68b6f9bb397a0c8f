/** Masks that use other names of their file: each gives in the interpreter what the file gives when it runs. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { Bindings } from '../../../core/sources/file/bindings.ts';
import { collectCandidates } from '../../../core/sources/file/candidates.ts';
import { FileScope } from '../../../core/sanitizers/file-scope.ts';
import { Interpreter } from '../../../core/sanitizers/interpreter/interpreter.ts';
import { NotUnderstood, Text, Thrown, input } from '../../../core/sanitizers/interpreter/values.ts';
import { functionIn } from '../../../core/sources/file/functions.ts';
import { parseFile } from '../../../core/index.ts';

const VALUE = '13800138000';

/** What the function `mask` of a file gives; a text, `error`, or nothing when it is not understood. */
function interpreted(code: string): string | undefined {
  const file = parseFile('a.js', code);
  const declared = file.tree.body.flatMap((item) => (item.type === 'VariableDeclaration' ? item.declarations : [])).find(({ id }) => id.type === 'Identifier' && id.name === 'mask');
  const fn = declared?.init && functionIn(declared.init);
  assert.ok(fn, code);
  try {
    const value = new Interpreter().call(fn, [input(VALUE)], new FileScope(new Bindings(file.scopes, file), collectCandidates(file)));
    assert.ok(value instanceof Text);
    return value.text;
  } catch (error) {
    if (error instanceof Thrown) return 'error';
    if (error instanceof NotUnderstood) return undefined;
    throw error;
  }
}

function real(code: string): string {
  const mask = (new Function('require', `${code}; return mask;`) as (require: NodeJS.Require) => (value: string) => string)(createRequire(import.meta.url));
  try {
    return mask(VALUE);
  } catch {
    return 'error';
  }
}

describe('masks of a file', () => {
  for (const code of [
    "const STAR = '*'; const mask = (p) => p[0] + STAR.repeat(3)", "const a = 1; const b = a + 1; const mask = (p) => p.slice(b)", "function star(v) { return '*'.repeat(v.length); } const mask = (p) => star(p)", "const mask = (p) => star(p, 3); function star(v, n) { return v.slice(0, n) + '*'; }", "const keep = (n) => (v) => v.slice(0, n); const mask = (p) => keep(3)(p)", "const first = 'x' + first2(); function first2() { return 'y'; } const mask = (p) => first + p",
    "const tools = { star: (v) => '*' + v.slice(1) }; const mask = (p) => tools.star(p)", "const tools = { head: 3 }; const mask = (p) => p.slice(0, tools.head)", "const tools = { head: 3 }; const mask = (p) => { const key = 'head'; return p.slice(0, tools[key]); }", "const tools = { star: (v) => '*' + v.slice(1) }; const mask = (p) => [p].map(tools.star)[0]", "const tools = { deep: { star: (v) => '*' + v } }; const mask = (p) => tools.deep.star(p)", "class Masks { static phone(v) { return v.slice(1); } static size = 2; } const mask = (p) => Masks.phone(p) + Masks.size", "const tools = { star(v) { return '*' + v; } }; const mask = (p) => { const tools = { star: (v) => '#' + v }; return tools.star(p); }",
    "const { padEnd } = require('lodash'); const mask = (p) => padEnd(p.slice(0, 3), 5, '*')", "const pad = require('lodash/padEnd'); const mask = (p) => pad(p.slice(0, 3), 5, '*')", "const lodash = require('lodash'); const mask = (p) => lodash.take(p, 2).join('')", "const lodash = require('lodash'); const mask = (p) => [p].map(lodash.toUpper)[0]", "const { toUpper } = require('lodash'); const mask = (p) => [p].map(toUpper)[0]", "const pad = require('lodash').padEnd; const mask = (p) => pad(p, 14)", "const { repeat } = require('lodash'); const STARS = repeat('*', 4); const mask = (p) => p.slice(0, 3) + STARS",
    "const mask = (p) => [p].map(String)[0]", "const mask = (p) => [-1].map(Math.abs)[0] + p", "const mask = (p) => { const Math = { max: () => 7 }; return Math.max(1, 2) + p; }", "const mask = (p) => { const String = () => 'x'; return String(p); }", "const Math = { max: () => 7 }; const mask = (p) => Math.max(1, 2) + p", "const mask = (p) => { const console = { log: () => 'x' }; return console.log(p); }",
    "function md5(v) { return v.slice(0, 3); } const mask = (p) => md5(p)", "const mask = (p) => { const btoa = (v) => v.slice(1); return btoa(p); }", "const sha1 = (v) => v + '*'; const mask = (p) => sha1(p)", "const none = undefined; const mask = (p) => none.star(p)", "const none = null; const mask = (p) => none?.star(p) + p", "const mask = (p) => { let tools; return tools.star(p); }",
  ]) {
    it(code, () => assert.equal(interpreted(code), real(code)));
  }

  for (const code of [
    "const { sample } = require('lodash'); const mask = (p) => sample(p)", "const lodash = require('lodash'); const mask = (p) => lodash.sample(p)", "const lodash = require('lodash'); const mask = (p) => lodash(p).padEnd(3)", "const lodash = require('lodash'); const mask = (p) => [p].map(lodash)[0]", "const lodash = require('lodash'); const mask = (p) => lodash[p]", "const { padEnd } = require('./tools'); const mask = (p) => padEnd(p, 14)", "const tools = require('./tools'); const mask = (p) => tools.padEnd(p, 14)", "const tools = require('lodash/padEnd'); const mask = (p) => tools.padEnd(p, 14)", "const tools = load(); const mask = (p) => tools.star(p)", "const tools = { star: 5 }; const mask = (p) => tools.star(p)", "const tools = { star: other }; const mask = (p) => tools.star(p)", "let keep = 3; keep = 4; const mask = (p) => p.slice(keep)",
    'const mask = (p) => mask(p)', 'const a = b; const b = a; const mask = (p) => p + a', 'const { a } = { a: 1 }; const mask = (p) => p + a', 'const mask = (p) => other.mask(p)', 'class A { constructor(p) {} } const mask = (p) => new A(p).text', 'const mask = (p) => p.slice(...other)', "const a = 'x' + b(); function b() { return a; } const mask = (p) => p + a", `const mask = (p) => p${" + '*'".repeat(700)}`,
  ]) {
    it(`is not understood: ${code.slice(0, 120)}`, () => assert.equal(interpreted(code), undefined));
  }
});
