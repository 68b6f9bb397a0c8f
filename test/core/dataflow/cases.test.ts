/** The specification of the engine in small programs; prints how many are answered rightly. */
import assert from 'node:assert/strict';
import { cases } from './cases/index.ts';
import { PENDING } from './cases/case.ts';
import { isReached } from './reached.ts';

/** At least so much of what reaches a sink is found, and at most so much of what does not is reported. */
const FOUND = 0.85;
const REPORTED = 0.05;

describe('small flow programs', () => {
  const counts = { true: { all: 0, right: 0 }, false: { all: 0, right: 0 } };
  for (const { idea, reaches, stays } of cases) {
    describe(idea, () => {
      for (const [programs, expected] of [[reaches, true], [stays, false]] as const) {
        for (const program of programs) {
          const isPending = program.startsWith(PENDING);
          const code = isPending ? program.slice(PENDING.length) : program;
          it(`${expected ? 'reaches' : 'stays'}: ${code}`, () => {
            const isRight = isReached(code) === expected;
            const count = counts[`${expected}`];
            count.all++;
            if (isRight) count.right++;
            assert.equal(isRight, !isPending, isPending ? 'no longer pending: remove the mark' : expected ? 'must be found' : 'must not be found');
          });
        }
      }
    });
  }

  describe('all together', () => it('are many, and answered rightly often enough', () => {
    const { true: reaching, false: staying } = counts;
    console.log(`      ${reaching.right} of ${reaching.all} that reach are found, ${staying.all - staying.right} of ${staying.all} that do not are reported`);
    assert.ok(reaching.all >= 250 && staying.all >= 250);
    assert.ok(reaching.right >= FOUND * reaching.all);
    assert.ok(staying.all - staying.right <= REPORTED * staying.all);
  }));
});
