/** Queries that a log prints with their values. */
import assert from 'node:assert/strict';
import { analyze, applyEdits } from '../../../../core/index.ts';

const DRIVER = "\n  return db.any('SELECT name FROM shop WHERE id = $1', [email]);\n}\n";

function repaired(statement: string, rest = DRIVER): string[] {
  const text = `export function find(phone, email, table) {\n  ${statement}${rest}`;
  return analyze({ path: '/shop/model.js', text }, {})
    .findings.flatMap(({ fixes }) => fixes)
    .filter(({ title }) => title.en.startsWith('Print the query'))
    .map(({ edits }) => applyEdits(text, edits).split('\n')[1]?.trim() ?? '');
}

describe('a query in a log', () => {
  it('is printed as the driver is given it', () => {
    assert.deepEqual(repaired('console.log(`DELETE FROM "Block" WHERE "to" = ${phone} AND "from" = ${email}`);'), ['console.log(`DELETE FROM "Block" WHERE "to" = $1 AND "from" = $2`);']);
    assert.deepEqual(repaired("console.log('query', `SELECT * FROM t WHERE a = '${phone}' AND b = ${email}`);", '\n}\n'), ["console.log('query', `SELECT * FROM t WHERE a = ? AND b = ?`);"]);
    assert.deepEqual(repaired('console.log(`DELETE FROM ${table} WHERE "to" = ${phone} AND "from" = ${email}`);'), ['console.log(`DELETE FROM ${table} WHERE "to" = $1 AND "from" = $2`);']);
  });

  it('prints what it printed, but for the values', () => {
    const [line = ''] = repaired('console.log(`DELETE FROM "Block" WHERE "to" = ${phone} AND "from" = ${email}`);');
    const printed: unknown[] = [];
    new Function('console', 'phone', 'email', line)({ log: (text: unknown) => printed.push(text) }, { name: 'Li' }, { name: 'Wu' });
    assert.deepEqual(printed, ['DELETE FROM "Block" WHERE "to" = $1 AND "from" = $2']);
  });

  it('never ends in the middle', () => {
    const text = 'export function find(type, email) {\n  console.log(`SELECT * FROM t WHERE ${type} = ${email}`);\n  return db.any(`SELECT id FROM t WHERE $1:name = $2`, [type, email]);\n}\n';
    const [first, ...others] = analyze({ path: '/shop/model.js', text }, {}).findings.flatMap(({ fixes }) => fixes);
    assert.match(applyEdits(text, first?.edits ?? []), /WHERE \$\{type\} = \$1`/);
    for (const { edits } of others) assert.doesNotMatch(applyEdits(text, edits), /WHERE \$\{type\}`/);
  });

  it('is none where a sentence speaks of it, or a value stands in another place', () => {
    for (const statement of [
      'console.log(`Please select a row from ${phone} and ${email}`);',
      'console.log(`DELETE FROM ${phone} WHERE id = ${email}`);',
      "console.log(`SELECT * FROM t WHERE a = '${phone} or more' AND b = ${email}`);",
      'db.any(`DELETE FROM "Block" WHERE "to" = ${phone} AND "from" = ${email}`);',
    ])
      assert.deepEqual(repaired(statement), []);
  });
});
