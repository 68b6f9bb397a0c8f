/** What foreign files were found to break, as the smallest invented text that breaks in the same way. */
import assert from 'node:assert/strict';
import { walk } from '../../core/syntax/tree.ts';
import { wrappableNode } from '../../core/fix/replace.ts';
import { analyze, parseFile, type ModuleHost, type Node } from '../../core/index.ts';
import { examine } from './examine.ts';
import { Overlay } from './overlay.ts';

const FOLDER = '/w';

/** Looks at the first of these files; the others are its modules. */
function examined(files: Readonly<Record<string, string>>): ReturnType<typeof examine> {
  const [[name, text] = ['', '']] = Object.entries(files);
  const host: ModuleHost = {
    resolve: (specifier) => (specifier.startsWith('./') && `${specifier.slice(2)}.ts` in files ? `${FOLDER}/${specifier.slice(2)}.ts` : undefined),
    read: (id) => files[id.slice(FOLDER.length + 1)],
  };
  return examine(`${FOLDER}/${name}`, text, { host: new Overlay(host) });
}

/** Records that refer to each other, as those of a syntax tree do. */
function graphOfTypes(count: number, width: number, before = ''): string {
  return Array.from({ length: count }, (_, index) => {
    const fields = Array.from({ length: width }, (_, field) => `  child${field}: Node${(index * 7 + field * 3 + 1) % count};\n`);
    return `${before}interface Node${index} {\n${fields.join('')}}\n`;
  }).join('');
}

describe('what foreign files found', () => {
  it('types that refer to each other in every way take no time', () => {
    const { wrong, findings } = examined({ 'a.ts': `${graphOfTypes(60, 30)}function show(node: Node0) {\n  console.log(node);\n}\n` });
    assert.deepEqual([wrong, findings], [[], 0]);
  });

  it('nor do those of another module', () => {
    const { wrong } = examined({
      'a.ts': "import type { Node0 } from './tree';\nfunction show(node: Node0) {\n  console.log(node);\n}\n",
      'tree.ts': graphOfTypes(60, 30, 'export '),
    });
    assert.deepEqual(wrong, []);
  });

  it('what stands deep inside such a type is found', () => {
    const { findings } = examined({ 'a.ts': `${graphOfTypes(60, 30)}interface Node1 {\n  mobilePhone: string;\n}\nfunction show(node: Node0) {\n  console.log(node);\n}\n` });
    assert.equal(findings, 1);
  });

  it('state that is made of itself again and again takes no time', () => {
    const writes = Array.from({ length: 12 }, (_, index) => `this.data.config = { ...this.data.config, a${index}: 1 };\nthis.data.config = this.data.config || this.data.config;\nthis.data.config = this.data.config;\n`);
    const { wrong } = examined({ 'a.js': `Component({ data: { config: {} }, methods: { show() {\n${writes.join('')}console.log(this.data.config.phone, this.data.config.a.b.size);\n} } });\n` });
    assert.deepEqual(wrong, []);
  });

  it('an object beside one of its fields: the object is what is handed over, and masking the field is no repair', () => {
    const files = { 'a.js': 'const a = load();\nconsole.log(a, a.phone);\n' };
    const masked = { 'a.js': "const a = load();\nconsole.log(a, maskPhone(a.phone));\n" };
    assert.deepEqual([examined(files).wrong, examined(files).repairs], [[], 2], 'one repair for both values, and a comment that switches the rule off');
    const { findings } = analyze({ path: 'a.js', text: masked['a.js'] });
    assert.deepEqual(findings.map(({ range }) => masked['a.js'].slice(range.start, range.end)), ['a']);
  });

  it('a repair replaces no parameter and no target of a pattern or an assignment', () => {
    const text = 'function f(q, { deviceId: q }, [q], ...q) { q = 1; const q = 2; }';
    const { tree } = parseFile('a.js', text);
    const names: Node[] = [];
    walk(tree, (node) => void (node.type === 'Identifier' && node.name === 'q' && names.push(node)));
    assert.equal(names.length, 6);
    for (const name of names) assert.equal(wrappableNode({ start: 0, end: text.length }, name, name), undefined, `${name.range[0]}`);
  });

  /** `undefined`: how deep the stack reaches decides whether it is parsed. */
  const BROKEN: readonly (readonly [what: string, name: string, text: string, isParsed: boolean | undefined])[] = [
    ['an interface without a name', 'a.ts', 'interface { }\n', false],
    ['an interface with a number for a name', 'a.ts', 'interface 7 { }\n', false],
    ['a declared module without a name', 'a.ts', 'declare module {\n  export class Clock {\n  }\n}\n', false],
    ['elements that never end, with a comment', 'a.tsx', 'declare var React: any;\n<>one</p> // two\n<>three // four', false],
    ['ten thousand lists in each other', 'a.js', `x = ${'['.repeat(10_000)}${']'.repeat(10_000)};\n`, false],
    ['ten thousand brackets that never close', 'a.js', `x = ${'('.repeat(10_000)};\n`, false],
    ['ten thousand blocks that never close', 'a.ts', '{'.repeat(10_000), false],
    ['ten thousand additions', 'a.js', `x = 1${' + 1'.repeat(10_000)};\n`, false],
    ['ten thousand templates one after the other', 'a.js', `x = ${'``'.repeat(10_000)};\n`, false],
    ['ten thousand properties of properties', 'a.js', `console.log(user${'.a'.repeat(10_000)}.phone);\n`, undefined],
    ['ten thousand elements in each other', 'a.vue', `<template>${'<p>'.repeat(10_000)}<a @click="go(user.phone)"/></template>\n<script>\nlet a;\n</script>\n`, false],
    ['ten thousand lists in a template', 'a.vue', `<template><p @click="go(${'['.repeat(10_000)})"/></template>\n<script>\nlet a;\n</script>\n`, true],
    ['a thousand names for one type', 'a.ts', `interface T0 { phone: string }\n${Array.from({ length: 1_000 }, (_, index) => `type T${index + 1} = T${index};\n`).join('')}function f(a: T1000) { console.log(a); }\n`, true],
    ['ten thousand lists in data', 'a.json', `${'['.repeat(10_000)}${']'.repeat(10_000)}`, true],
    ['ten thousand lists in YAML', 'a.yaml', `${'['.repeat(10_000)}${']'.repeat(10_000)}`, true],
  ];
  for (const [what, name, text, isParsed] of BROKEN) {
    it(`${what}: no crash`, () => {
      const found = examined({ [name]: text });
      assert.deepEqual([found.wrong, found.isParsed], [[], isParsed ?? found.isParsed]);
    });
  }
});
