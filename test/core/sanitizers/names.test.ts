/** What the names in a mask stand for: code of the file, functions of lodash, or nothing that can be looked at. */
import assert from 'node:assert/strict';
import { Bindings } from '../../../core/sources/file/bindings.ts';
import { collectCandidates } from '../../../core/sources/file/candidates.ts';
import { FileScope } from '../../../core/sanitizers/file-scope.ts';
import { parseFile } from '../../../core/index.ts';
import { walk } from '../../../core/syntax/tree.ts';
import type { Definition } from '../../../core/sanitizers/scope.ts';
import type { Node } from '../../../core/index.ts';

/** What the call that is given `p` calls: source text, `lodash name`, or nothing. */
function calledIn(code: string): string | undefined {
  const file = parseFile('a.ts', code);
  const scope = new FileScope(new Bindings(file.scopes, file), collectCandidates(file));
  let callee: Node | undefined;
  walk(file.tree, (node) => {
    if (node.type === 'CallExpression' && node.arguments[0]?.type === 'Identifier' && node.arguments[0].name === 'p') callee = node.callee;
  });
  const definition: Definition | undefined = callee?.type === 'Identifier' ? scope.definition(callee) : callee?.type === 'MemberExpression' ? scope.member(callee) : undefined;
  if (!definition) return undefined;
  return 'lodash' in definition ? `lodash ${definition.lodash ?? ''}`.trim() : code.slice(...definition.node.range);
}

describe('what a mask calls', () => {
  const CALLS: Readonly<Record<string, string>> = {
    'function mask(v) { return v; } mask(p)': 'function mask(v) { return v; }', 'mask(p); function mask(v) {}': 'function mask(v) {}', 'const mask = (v) => v; mask(p)': '(v) => v', 'const mask = debounce((v) => v); mask(p)': '(v) => v', 'const mask = a.b; mask(p)': 'a.b', 'let mask = function (v) {}; mask(p)': 'function (v) {}',
    "import { padEnd } from 'lodash'; padEnd(p)": 'lodash padEnd', "import { padEnd as pad } from 'lodash-es'; pad(p)": 'lodash padEnd', "import pad from 'lodash/padEnd'; pad(p)": 'lodash padEnd', "import pad from 'lodash-es/padEnd.js'; pad(p)": 'lodash padEnd', "const { padEnd } = require('lodash'); padEnd(p)": 'lodash padEnd', "const pad = require('lodash/padEnd'); pad(p)": 'lodash padEnd', "import lodash from 'lodash'; const pad = lodash.padEnd; pad(p)": 'lodash padEnd',
    '_(p)': 'lodash', 'const _ = tools; _(p)': 'tools', "import _ from 'lodash'; _(p)": 'lodash', "import * as all from 'lodash'; all(p)": 'lodash',
    "import lodash from 'lodash'; const mask = lodash.debounce((v) => v); mask(p)": '(v) => v', "import { repeat } from 'lodash'; const stars = repeat('*', 4); stars(p)": "repeat('*', 4)",
    'const masks = { phone: (v) => v }; masks.phone(p)': '(v) => v', 'const masks = { phone(v) { return v; } }; masks.phone(p)': '(v) { return v; }', "const masks = { phone: (v) => v }; masks['phone'](p)": '(v) => v',
    'class Masks { static phone(v) { return v; } } Masks.phone(p)': '(v) { return v; }', 'class Masks { static phone = (v) => v; } Masks.phone(p)': '(v) => v', 'class Masks { phone() {} static id(v) {} static { go(); } static phone(v) { return v; } } Masks.phone(p)': '(v) { return v; }',
    'class A { mask(v) { return v; } go() { this.mask(p); } }': '(v) { return v; }', 'export default { methods: { mask(v) { return v; }, go() { this.mask(p); } } }': '(v) { return v; }', 'export default { filters: { mask(v) { return v; } }, methods: { go() { this.$options.filters.mask(p); } } }': '(v) { return v; }',
    "Vue.filter('mask', (v) => v); export default { methods: { go() { this.$options.filters.mask(p); } } }": '(v) => v', "Vue.filter('star', (v) => '*'); Vue.filter('mask', (v) => v); Vue.filters.mask(p)": '(v) => v', "Vue.filter('mask', (v) => v); app.$filters.mask(p)": '(v) => v',
  };
  for (const [code, expected] of Object.entries(CALLS)) it(`is ${expected} in ${code}`, () => assert.equal(calledIn(code), expected));

  for (const code of [
    'mask(p)', 'String(p)', 'function f(mask) { mask(p); }', '(mask => mask(p))', 'let mask; mask(p)', 'for (const mask of masks) mask(p)', 'let mask = (v) => v; mask = (v) => v.slice(1); mask(p)', 'const { mask } = tools; mask(p)', 'const [mask] = tools; mask(p)', "import { mask } from './mask'; mask(p)", 'class mask {} mask(p)', 'enum mask {} mask(p)', 'try {} catch (mask) { mask(p); }',
    "import { padEnd } from 'mylodash'; padEnd(p)", "import { padEnd } from 'lodash.padend'; padEnd(p)", "import pad from 'lodash/fp/padEnd'; pad(p)", "import { padEnd } from './lodash'; padEnd(p)",
    'masks.phone(p)', 'let masks; masks.phone(p)', 'const { masks } = { masks: { phone(v) {} } }; masks.phone(p)', 'const masks = { phone(v) {} }; masks.email(p)', 'const masks = { phone(v) {} }; masks[name](p)', 'const masks = make({ phone(v) {} }); masks.phone(p)', 'const masks = { phone(v) {} }; masks.all.phone(p)', 'function masks(v) { this.phone = 1; } masks.phone(p)',
    'class Masks { phone(v) {} } Masks.phone(p)', 'class Masks { static email(v) {} } Masks.phone(p)', 'class Masks { static phone; } Masks.phone(p)', 'class Masks { static { phone(p); } }',
    'class A { mask(v) {} } class B { mask(v) {} go() { this.mask(p); } }', 'class A { go() { this.mask(p); } }', "Vue.filter('star', (v) => v); this.$options.filters.mask(p)", "Vue.filter('mask'); this.$options.filters.mask(p)", "Vue.filter('mask', star); Vue.filters.mask(p)", 'list.filter(); Vue.filters.mask(p)', 'class A { filter(v) {} go() { this.mask(p); } }', "Vue.filter('mask', (v) => v); row.mask(p)",
  ]) {
    it(`is nothing known in ${code}`, () => assert.equal(calledIn(code), undefined));
  }
});
