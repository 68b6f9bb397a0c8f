/** What the title of a repair announces, and that it does no more. */
import assert from 'node:assert/strict';
import { offersOf } from './offers.ts';

describe('the title of a repair', () => {
  it('that masks a value in each place of a line takes no statement out', () => {
    const text = 'export function f(user) {\n  console.table([user.phone]); console.assert(user.phone, user.phone); console.dir(user.phone);\n}\n';
    const masked = offersOf(text, 'src/a.js').filter(({ fix }) => fix.act === 'mask');
    assert.ok(masked.length > 0);
    for (const { fix, after } of masked) assert.match(after, /console\.dir\(/, fix.title.en);
  });

  it('that masks a value comes with a format for texts', () => {
    const lineOf = (format: string): readonly string[] => offersOf(`export function f(user, at) {\n  console.log('${format}', at, user.phone);\n}\n`, 'src/a.js').filter(({ fix }) => fix.act === 'mask').map(({ after }) => /'(.*?)'/.exec(after.split('\n').find((line) => line.includes('console')) ?? '')?.[1] ?? '');
    assert.ok(lineOf('%d %d').length > 0);
    for (const format of lineOf('%d %d')) assert.equal(format, '%d %s');
    for (const format of lineOf('100%% %s %i')) assert.equal(format, '100%% %s %s');
    for (const format of lineOf('%d %s')) assert.equal(format, '%d %s');
    for (const format of lineOf('%d')) assert.equal(format, '%d');
  });
});
