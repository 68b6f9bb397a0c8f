import assert from 'node:assert/strict';
import { Table, Tabling } from '../../../core/dataflow/tabling.ts';

/** Calls of an evaluator between two queries. */
const CALLS_BETWEEN = 14;

function deeper(calls: number, then: () => number): number {
  return calls === 0 ? then() : deeper(calls - 1, then);
}

const sameNumbers = (one: number, other: number): boolean => one === other;

describe('queries that nest', () => {
  it('share the stack where the analyses of many files do', () => {
    const files = Array.from({ length: 10 }, () => ({ tabling: new Tabling(), answers: new Table<number, number>(0, sameNumbers) }));
    const ask = (file: number, key: number): number => {
      const at = files[file];
      if (!at) return 0;
      const next = (): number => (key < 100 ? ask(file, key + 1) : ask(file + 1, 0));
      return at.tabling.ask(at.answers, key, () => deeper(CALLS_BETWEEN, () => next() + 1));
    };
    assert.equal(ask(0, 0), 10 * 101);
  });

  it('come to an end where one file reads another that reads it again', () => {
    const files = Array.from({ length: 2 }, () => ({ tabling: new Tabling(), answers: new Table<number, number>(0, sameNumbers) }));
    const ask = (key: number): number => {
      const at = files[Math.floor(key / 40) % 2];
      if (!at || key === 2000) return 0;
      return at.tabling.ask(at.answers, key, () => deeper(CALLS_BETWEEN, () => ask(key + 1) + 1));
    };
    assert.equal(ask(0), 2000);
  });
});
