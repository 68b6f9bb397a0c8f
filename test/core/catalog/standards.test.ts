import assert from 'node:assert/strict';
import { analyze } from '../../../core/analyze.ts';
import { languages } from './standards/languages.ts';
import { platforms } from './standards/platforms.ts';
import { records } from './standards/records.ts';
import { trades } from './standards/trades.ts';

/** Kinds that a field is surely known as, when it is logged by itself. */
function kindsOf(field: string): readonly string[] {
  const isRead = /^[a-z_]+[.[]/i.test(field);
  const text = isRead ? `export function f(${/^\w+/.exec(field)?.[0]}) { console.log(${field}); }` : `export function f(row) { console.log(row.${field}); }`;
  return analyze({ path: '/app/src/api.ts', text }).findings.flatMap(({ confidence, kinds }) => (confidence === 'low' ? [] : kinds));
}

describe('fields of standards', () => {
  for (const { name, fields, others } of [...records, ...platforms, ...languages, ...trades]) {
    describe(name, () => {
      for (const [kinds, names] of Object.entries(fields)) {
        it(`has ${kinds}`, () => {
          const missed = names.split(' ').filter((field) => !kindsOf(field).some((kind) => kinds.split('|').includes(kind)));
          assert.deepEqual(missed, []);
        });
      }
      if (others !== undefined) {
        it('has fields that are no person\'s', () => {
          assert.deepEqual(others.split(' ').filter((field) => kindsOf(field).length > 0), []);
        });
      }
    });
  }
});
