/** Catalogues of what declares fields: decorators of classes, libraries of schemas. Their examples are programs that log. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fieldDecorators } from '../../../core/catalog/field-decorators/index.ts';
import { kindById } from '../../../core/catalog/kinds.ts';
import type { PackageField } from '../../../core/catalog/define.ts';
import { packageTypes } from '../../../core/catalog/package-types/index.ts';
import { procedureBuilders, routeValidators } from '../../../core/catalog/platforms/procedures.ts';
import { schemaLibraries } from '../../../core/catalog/schemas/index.ts';
import { analyze, isReported, type Finding } from '../../../core/index.ts';
import { root } from '../../tools/paths.ts';

const IMPORTS = /^(?:import\b[^;]*;\s*)+/;

function findingsIn(text: string): Finding[] {
  const { findings, failure } = analyze({ path: 'src/example.ts', text });
  assert.equal(failure, undefined, failure?.message);
  return findings.filter((finding) => finding.ruleId === 'no-log-personal-info' && isReported(finding, 'recommended'));
}

/** A class with these fields whose objects are logged. */
function classOf(fields: string): string {
  return `class Row {\n  ${fields}\n}\nexport function show(row: Row) {\n  console.log(row);\n}\n`;
}

/** The example as a function; imports stay at the top. */
function programOf(example: string): string {
  const imports = IMPORTS.exec(example)?.[0] ?? '';
  return `${imports}\nexport async function example(body) {\n${example.slice(imports.length)}\n}\n`;
}

for (const { title, folder, entries, textOf } of [
  { title: 'field decorators', folder: 'field-decorators', entries: fieldDecorators, textOf: classOf },
  { title: 'types of packages', folder: 'package-types', entries: packageTypes, textOf: programOf },
  { title: 'schema libraries', folder: 'schemas', entries: schemaLibraries, textOf: programOf },
]) {
  describe(title, () => {
    for (const { id, examples } of entries) {
      for (const example of examples.finds) {
        it(`${id} finds ${example}`, () => {
          const findings = findingsIn(textOf(example));
          assert.equal(findings.length, 1);
          assert.deepEqual(findings[0]?.kinds.filter((kind) => !kindById(kind)), []);
        });
      }
      for (const example of examples.ignores) {
        it(`${id} ignores ${example}`, () => {
          assert.deepEqual(findingsIn(textOf(example)).map(({ kinds }) => kinds), []);
        });
      }
    }
    it('has one file each, named by its id', () => {
      const files = readdirSync(join(root, 'core/catalog', folder)).filter((file) => file !== 'index.ts');
      assert.deepEqual(entries.map(({ id }) => `${id}.ts`).sort(), files.sort());
    });
    it('links documentation over https', () => {
      assert.deepEqual(entries.filter(({ doc }) => new URL(doc).protocol !== 'https:').map(({ id }) => id), []);
    });
    it('shows at least two examples of each', () => {
      assert.deepEqual(entries.filter(({ examples }) => examples.finds.length < 2 || examples.ignores.length < 2).map(({ id }) => id), []);
    });
  });
}

describe('builders of procedures and validators of routes', () => {
  for (const { id, examples } of [...procedureBuilders, ...routeValidators]) {
    for (const example of examples.finds) it(`${id} finds ${example}`, () => assert.equal(findingsIn(programOf(example)).length, 1));
    for (const example of examples.ignores) it(`${id} ignores ${example}`, () => assert.deepEqual(findingsIn(programOf(example)), []));
  }
});

describe('kinds that declarations tell', () => {
  it('exist', () => {
    const kinds = [...fieldDecorators, ...schemaLibraries].flatMap(({ checks }) => Object.values(checks ?? {}));
    const held = packageTypes.flatMap(({ types }) => Object.values(types).flatMap(kindsIn));
    assert.deepEqual([...kinds, ...held].filter((kind) => !kindById(kind)), []);
  });
});

function kindsIn(holds: PackageField): string[] {
  if (typeof holds !== 'string') return Object.values(holds).flatMap(kindsIn);
  return /^[#<]/.test(holds) ? [] : [holds];
}
