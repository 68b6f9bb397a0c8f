/** What is known of a program whose list of files stays while a text changes, as in an editor. */
import assert from 'node:assert/strict';
import { rolesOfPath } from '../../../core/sources/file/roles.ts';
import { HostProgram } from '../../../core/modules/program/host-program.ts';

describe('the program around a file', () => {
  const files = ['/shop/a.js', '/shop/b.js'];
  const texts = new Map([
    ['/shop/a.js', "localStorage.removeItem('basket');\n"],
    ['/shop/b.js', 'export const b = 1;\n'],
  ]);
  const host = { resolve: () => undefined, read: (id: string) => texts.get(id), programFiles: () => files };
  const programNow = (seen = new Set<string>()): HostProgram => new HostProgram(host, '/shop/c.js', { seen, needs: new Set() }, rolesOfPath);

  it('has the texts that its files have now', () => {
    assert.equal(programNow().mentions('/:phone'), false);
    assert.deepEqual([...(programNow().removed?.names ?? [])], ['basket']);
    texts.set('/shop/b.js', "localStorage.removeItem('visits');\nexport const route = '/:phone';\n");
    assert.equal(programNow().mentions('/:phone'), true);
    assert.deepEqual([...(programNow().removed?.names ?? [])], ['basket', 'visits']);
    texts.set('/shop/b.js', '');
    assert.equal(programNow().mentions('/:phone'), false);
  });

  it('has accounts in any file but those of tests', () => {
    const all = { ...host, accountFiles: () => ['/shop/db/rows.sql', '/shop/tests/rows.sql'] };
    texts.set('/shop/db/rows.sql', "insert into users values ('ada', 'kiwi92');\n");
    texts.set('/shop/tests/rows.sql', "insert into users values ('bob', 'pear17');\n");
    const program = new HostProgram(all, '/shop/README.md', { seen: new Set(), needs: new Set() }, rolesOfPath);
    assert.equal(program.hasAccountsIn('kiwi92', (text) => text.includes('ada')), true);
    assert.equal(program.hasAccountsIn('kiwi92', (text) => text.includes('bob')), false);
    assert.equal(program.hasAccountsIn('pear17', () => true), false);
    assert.equal(programNow().hasAccountsIn('kiwi92', () => true), false);
  });

  it('is searched for a bounded number of passwords in one analysis: each search reads the whole repository', () => {
    let reads = 0;
    const counted = { resolve: () => undefined, read: () => (reads++, ''), accountFiles: () => ['/shop/db/rows.sql'] };
    const program = new HostProgram(counted, '/shop/list.md', { seen: new Set(), needs: new Set() }, rolesOfPath);
    for (let index = 0; index < 5000; index++) program.hasAccountsIn(`kiwi${String(index)}`, () => true);
    assert.ok(reads <= 200, `${String(reads)} reads`);
  });

  it('rests on the files that were read: those up to the one that has the text', () => {
    const seen = new Set<string>();
    assert.equal(programNow(seen).mentions('basket'), true);
    assert.deepEqual([...seen], ['/shop/a.js']);
    programNow(seen).mentions('nowhere');
    assert.deepEqual([...seen], files);
  });
});
