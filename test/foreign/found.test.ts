/** What foreign files were found to break, as the smallest invented text that breaks in the same way. */
import assert from 'node:assert/strict';
import type { ModuleHost } from '../../core/index.ts';
import { examine } from './examine.ts';

const FOLDER = '/w';

/** Looks at the first of these files; the others are its modules. */
function examined(files: Readonly<Record<string, string>>): ReturnType<typeof examine> {
  const [[name, text] = ['', '']] = Object.entries(files);
  const host: ModuleHost = {
    resolve: (specifier) => (specifier.startsWith('./') && `${specifier.slice(2)}.ts` in files ? `${FOLDER}/${specifier.slice(2)}.ts` : undefined),
    read: (id) => files[id.slice(FOLDER.length + 1)],
  };
  return examine(`${FOLDER}/${name}`, text, { host });
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
    const { cpu, wrong, findings } = examined({ 'a.ts': `${graphOfTypes(60, 30)}function show(node: Node0) {\n  console.log(node);\n}\n` });
    assert.deepEqual([wrong, findings], [[], 0]);
    assert.ok(cpu < 700, `${cpu} ms`);
  });

  it('nor do those of another module', () => {
    const { cpu, wrong } = examined({
      'a.ts': "import type { Node0 } from './tree';\nfunction show(node: Node0) {\n  console.log(node);\n}\n",
      'tree.ts': graphOfTypes(60, 30, 'export '),
    });
    assert.deepEqual(wrong, []);
    assert.ok(cpu < 700, `${cpu} ms`);
  });

  it('what stands deep inside such a type is found', () => {
    const { findings } = examined({ 'a.ts': `${graphOfTypes(60, 30)}interface Node1 {\n  mobilePhone: string;\n}\nfunction show(node: Node0) {\n  console.log(node);\n}\n` });
    assert.equal(findings, 1);
  });
});
