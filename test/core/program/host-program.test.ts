/** What is known of a program whose list of files stays while a text changes, as in an editor. */
import assert from 'node:assert/strict';
import { HostProgram } from '../../../core/modules/program/host-program.ts';

describe('the program around a file', () => {
  const files = ['/shop/a.js', '/shop/b.js'];
  const texts = new Map([
    ['/shop/a.js', "localStorage.removeItem('basket');\n"],
    ['/shop/b.js', 'export const b = 1;\n'],
  ]);
  const host = { resolve: () => undefined, read: (id: string) => texts.get(id), programFiles: () => files };
  const programNow = (seen = new Set<string>()): HostProgram => new HostProgram(host, '/shop/c.js', { seen, needs: new Set() });

  it('has the texts that its files have now', () => {
    assert.equal(programNow().mentions('/:phone'), false);
    assert.deepEqual([...(programNow().removed?.names ?? [])], ['basket']);
    texts.set('/shop/b.js', "localStorage.removeItem('visits');\nexport const route = '/:phone';\n");
    assert.equal(programNow().mentions('/:phone'), true);
    assert.deepEqual([...(programNow().removed?.names ?? [])], ['basket', 'visits']);
    texts.set('/shop/b.js', '');
    assert.equal(programNow().mentions('/:phone'), false);
  });

  it('rests on the files that were read: those up to the one that has the text', () => {
    const seen = new Set<string>();
    assert.equal(programNow(seen).mentions('basket'), true);
    assert.deepEqual([...seen], ['/shop/a.js']);
    programNow(seen).mentions('nowhere');
    assert.deepEqual([...seen], files);
  });
});
