/** Code that a generator wrote: whatever is repeated a thousand times takes its share of time and memory, and no more. */
import assert from 'node:assert/strict';
import { DEFAULT_CONFIG, analyze, parseFile, type Finding } from '../../core/index.ts';
import { FileFacts } from '../../core/sources/file/collect.ts';
import { fieldsReadOf } from '../../core/sources/file/fields-beside.ts';
import { NO_MODULES } from '../../core/sources/file/imported.ts';
import { walk } from '../../core/syntax/tree.ts';

const TIMES = 1_500;
/** More than any message or picture of a flow has room for. */
const MOST_STEPS = 20;

const repeated = (line: (index: number) => string): string => Array.from({ length: TIMES }, (_, index) => line(index)).join('\n');

interface Shape {
  readonly path?: string;
  readonly text: string;
  /** How many findings it has. */
  readonly finds: number;
}

const SHAPES: Readonly<Record<string, Shape>> = {
  'an object that gets a field and is logged, again and again': { text: `const it = {};\n${repeated((index) => `it.f${index} = form.phone; console.log(it);`)}`, finds: TIMES },
  'a variable that is written and logged': { text: `let it;\n${repeated((index) => `it = row${index}.phone; console.log(it);`)}`, finds: TIMES },
  'copies of copies': { text: `const a0 = { phone: form.phone };\n${repeated((index) => `const a${index + 1} = { ...a${index}, f${index}: form.phone }; console.log(a${index + 1});`)}`, finds: TIMES },
  'methods that fill the state of a page and log it': { text: `Page({ data: {},\n${repeated((index) => `m${index}() { this.setData({ phone${index}: row${index}.phone }); console.log(this.data); },`)}\n});`, finds: TIMES },
  'a list that grows': { text: `const list = [];\n${repeated((index) => `list.push(row${index}.phone); console.log(list);`)}`, finds: TIMES },
  'methods that hand a person on': { path: 'src/generated.ts', text: `class Desk {\n${repeated((index) => `m${index}(u) { this.m${index + 1}(u); console.log(u.phone); }`)}\nm${TIMES}(u) { console.log(u); } }`, finds: TIMES + 1 },
  'one object with many fields': { text: `const it = {\n${repeated((index) => `f${index}: read(${index}),`)}\nphone: read() };\nconsole.log(it);`, finds: 1 },
  'settings with a password each': { text: `export const settings = {\n${repeated((index) => `db${index}: { password: 'Qx${index * 7919}f8Gz${index}' },`)}\n};`, finds: TIMES },
  'a type behind a comment that lists its fields': { path: 'src/generated.ts', text: `${repeated((index) => `// f${index}: mobile of the guest`)}\ninterface Booking {\n${repeated((index) => `f${index}: string;`)}\n}\nexport const show = (it: Booking) => console.log(it.f${TIMES - 1});`, finds: 1 },
  'a function that is declared again': { text: repeated((index) => `function save(it) { console.log(it); }\nsave(row${index}.phone);`), finds: 100 },
};

describe('generated code', () => {
  for (const [name, { path = 'src/generated.js', text, finds }] of Object.entries(SHAPES)) {
    it(`is looked through: ${name}`, function () {
      this.timeout(120_000);
      const { findings, failure } = analyze({ path, text });
      assert.equal(failure, undefined);
      assert.equal(findings.length, finds);
      assert.ok(findings.every(({ flow }) => flow.length <= MOST_STEPS));
    });
  }

  it('lists the fields of a record once, however often it is read', () => {
    const text = `const it = load();\n${repeated((index) => `it.f${index % 5};`)}`;
    const facts = new FileFacts(parseFile('src/generated.js', text), text, DEFAULT_CONFIG, NO_MODULES);
    const lists = new Set<unknown>();
    walk(facts.parsed.tree, (node) => {
      if (node.type === 'MemberExpression') lists.add(fieldsReadOf(node.object, facts));
    });
    assert.deepEqual([...lists], [['f0', 'f1', 'f2', 'f3', 'f4']]);
  });

  it('keeps every kind of a very large object', () => {
    const names = ['phone', 'idCard', 'email', 'realName', 'bankCard'];
    const fields = Array.from({ length: 400 }, (_, index) => `f${index}: form.phone,`).join(' ');
    const { findings } = analyze({ path: 'src/form.js', text: `console.log({ ${fields} ${names.map((name) => `${name}: form.${name}`).join(', ')} });` });
    const kinds = new Set(findings.flatMap((finding: Finding) => finding.kinds));
    assert.ok(kinds.size >= names.length, [...kinds].join());
  });
});
