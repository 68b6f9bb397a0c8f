/** What other modules contribute, with a host that has its files in memory. */
import assert from 'node:assert/strict';
import { posix } from 'node:path';
import { analyze, type Analysis, type ModuleHost } from '../../../core/index.ts';

const KEEPING = 'export const keep = (name, content) => localStorage.setItem(name, content);\n';
const CALLING = "import { keep } from './keep.js';\nexport const save = (patient) => keep('last', patient);\n";
const STORES = ['2 no-store-personal-info'];

class MemoryHost implements ModuleHost {
  readonly asked: string[] = [];
  readonly later = new Set<string>();

  constructor(readonly files: Record<string, string>) {}

  resolve(specifier: string, from: string): string | undefined {
    const id = specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : `/node_modules/${specifier}/index.js`;
    return id in this.files || this.later.has(id) ? id : undefined;
  }

  read(id: string): string | undefined | 'later' {
    this.asked.push(id);
    return this.later.has(id) ? 'later' : this.files[id];
  }
}

function look(host: MemoryHost, path: string): Analysis {
  return analyze({ path, text: host.files[path] ?? '' }, { host });
}

function found(host: MemoryHost, path: string): string[] {
  const text = host.files[path] ?? '';
  return look(host, path).findings.map(({ ruleId, range }) => `${text.slice(0, range.start).split('\n').length} ${ruleId}`);
}

describe('modules', () => {
  it('are asked for only where a call may pass something', () => {
    const host = new MemoryHost({ '/keep.js': KEEPING, '/a.js': "import { keep } from './keep.js';\nkeep('theme', color);\nconsole.log(user.phone);\n" });
    assert.deepEqual(found(host, '/a.js'), ['3 no-log-personal-info']);
    // A repair asks which packages the nearest manifest lists; that is no module.
    assert.deepEqual(host.asked.filter((id) => id !== '/package.json'), []);
  });

  it('are named in the answer, those behind them included', () => {
    const host = new MemoryHost({ '/inner.js': KEEPING, '/keep.js': "export * from './inner.js';\n", '/a.js': CALLING });
    assert.deepEqual([...look(host, '/a.js').modules].sort(), ['/inner.js', '/keep.js']);
  });

  it('that are not there yet are said, and asked for again', () => {
    const host = new MemoryHost({ '/keep.js': KEEPING, '/a.js': CALLING });
    host.later.add('/keep.js');
    assert.deepEqual(look(host, '/a.js').needs, ['/keep.js']);
    assert.deepEqual(found(host, '/a.js'), []);
    host.later.clear();
    assert.deepEqual(look(host, '/a.js').needs, []);
    assert.deepEqual(found(host, '/a.js'), STORES);
  });

  it('are looked at again when they, or what they import, change', () => {
    const host = new MemoryHost({ '/inner.js': KEEPING, '/keep.js': "import { keep as inner } from './inner.js';\nexport const keep = (name, content) => inner(name, content);\n", '/a.js': CALLING });
    assert.deepEqual(found(host, '/a.js'), STORES);
    host.files['/inner.js'] = 'export const keep = () => undefined;\n';
    assert.deepEqual(found(host, '/a.js'), []);
    host.files['/inner.js'] = KEEPING;
    assert.deepEqual(found(host, '/a.js'), STORES);
    delete host.files['/inner.js'];
    assert.deepEqual(found(host, '/a.js'), []);
    host.files['/keep.js'] = KEEPING;
    assert.deepEqual(found(host, '/a.js'), STORES);
  });

  for (const [name, text] of [
    ['missing', undefined],
    ['empty', ''],
    ['broken', 'export const keep = (name, content => {'],
    ['written by a tool', `${KEEPING}export const data = '${'x'.repeat(6000)}';\n`],
    ['very long', `${KEEPING}${'// x\n'.repeat(70_000)}`],
    ['exporting something else', 'export const other = 1;\n'],
    ['importing itself', "export { keep } from './keep.js';\n"],
    ['exporting itself whole', "export * from './keep.js';\n"],
    ['exporting by a computed name', "module.exports[name()] = (key, value) => localStorage.setItem(key, value);\n"],
    ['named like a prototype', "export const __proto__ = 1;\nexport const constructor = 2;\n"],
  ] as const) {
    it(`${name}: says nothing and harms nothing`, () => {
      const host = new MemoryHost({ '/a.js': `${CALLING}console.log(user.phone);\n`, ...(text === undefined ? {} : { '/keep.js': text }) });
      assert.deepEqual(found(host, '/a.js'), ['3 no-log-personal-info']);
    });
  }

  it('that are installed packages are not read', () => {
    const host = new MemoryHost({ '/node_modules/keep/index.js': KEEPING, '/a.js': CALLING.replace('./keep.js', 'keep') });
    assert.deepEqual(found(host, '/a.js'), []);
    assert.deepEqual(host.asked, []);
  });

  it('in a circle give the same answer whoever is asked first', () => {
    const files = {
      '/a.js': "import { b } from './b.js';\nexport const a = (value) => b(value);\nexport const startA = (form) => b(form.idCard);\n",
      '/b.js': "import { c } from './c.js';\nexport const b = (value) => c(value);\nexport const startB = (form) => c(form.idCard);\n",
      '/c.js': "import { a } from './a.js';\nexport const c = (value) => { if (value) console.log(value); else a(value); };\nexport const startC = (form) => a(form.idCard);\n",
    };
    const paths = Object.keys(files);
    const orders = [paths, [...paths].reverse(), ['/b.js', '/c.js', '/a.js']];
    const answers = orders.map((order) => {
      const host = new MemoryHost({ ...files });
      return Object.fromEntries(order.map((path) => [path, found(host, path)]));
    });
    assert.deepEqual(answers[0]?.['/b.js'], ['3 no-log-personal-info']);
    for (const answer of answers) assert.deepEqual(answer, answers[0]);
  });

  it('are read for the types of fields, and not for what methods that nobody calls give', () => {
    const host = new MemoryHost({
      '/deep.ts': 'export interface Part { phone: string; whole: Part }\n',
      '/other.ts': 'export interface Other { count: number }\n',
      '/order.ts': "import type { Part } from './deep.ts';\nimport type { Other } from './other.ts';\nexport interface Order { list(): Other; parts: Record<string, Part>; whole: Order }\n",
      '/a.ts': "import type { Order } from './order.ts';\nexport const show = (it: Order) => { console.log(it.whole.parts['x'].whole.phone); };\n",
    });
    assert.deepEqual(found(host, '/a.ts'), ['2 no-log-personal-info']);
    assert.ok(!host.asked.some((id) => id === '/other.ts'));
  });

  it('keep a guess a guess for their callers', () => {
    const files = { '/out.js': "import fs from 'fs';\nexport const write = (name, rows) => fs.writeFileSync(`./out/${name}.txt`, rows);\n", '/a.js': "import { write } from './out.js';\nexport const save = (patient) => write(patient.idCard, '');\nexport const copy = (name) => write(name, '');\n" };
    const { findings } = look(new MemoryHost(files), '/a.js');
    assert.deepEqual(findings.map(({ sink, confidence }) => [sink, confidence]), [['file-names', 'low']]);
  });

  it('tell the way: from the name in one module to the sink in another', () => {
    const host = new MemoryHost({
      '/desk.js': "export const currentUser = () => ({ idCard: read('card') });\n",
      '/out.js': 'export const note = (...words) => console.info(...words);\n',
      '/a.js': "import { currentUser } from './desk.js';\nimport { note } from './out.js';\nconst it = currentUser();\nnote('now', it);\n",
    });
    const [finding] = look(host, '/a.js').findings;
    assert.deepEqual(finding?.flow.map(({ file, note }) => [file, note.en]), [
      ['/desk.js', 'named idCard there'],
      [undefined, 'returned by the function called here'],
      [undefined, 'goes through here'],
      [undefined, 'passed to the function here'],
      ['/out.js', 'reaches the console there'],
    ]);
    assert.ok(finding?.flow.every(({ note }) => /[\u4e00-\u9fa5]/.test(note['zh-CN'])));
  });
});
