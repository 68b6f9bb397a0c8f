/** Programs that are put together from parts: every way by itself, and a sample of its combinations. */
import assert from 'node:assert/strict';
import { CARRIERS, composed, CONSOLE, isRight, SILENCERS, SINKS, SOURCES, USUAL, type Carrier } from './compositions/index.ts';

/** One combination of so many is run. */
const SHARE = 151;

const isKnownToFail = ({ isPending }: Carrier): boolean => isPending === true;
const passing = { carrying: CARRIERS.filter((way) => !isKnownToFail(way)), silencing: SILENCERS.filter((way) => !isKnownToFail(way)) };

/** The names of the combinations in a sample that are judged wrongly, and how many there are. */
function sample(pairs: readonly (readonly [Carrier, Carrier])[], leaks: boolean): { readonly wrong: string[]; readonly all: number } {
  const drawn = pairs.filter((_, index) => index % SHARE === 0);
  const wrong = drawn.filter((pair) => !isRight(composed(USUAL, pair, CONSOLE), leaks)).map((pair) => pair.map(({ name }) => name).join(', then '));
  return { wrong, all: drawn.length };
}

describe('composed programs', function () {
  this.timeout(120_000);

  for (const [ways, leaks] of [[CARRIERS, true], [SILENCERS, false]] as const) {
    it(leaks ? 'report a value on every way that carries it' : 'report nothing on a way that silences it', () => {
      const wrong = ways.filter((way) => isRight(composed(USUAL, [way], CONSOLE), leaks) === isKnownToFail(way));
      assert.deepEqual(wrong.map(({ name }) => name), []);
    });
  }

  it('report values of every source at every sink', () => {
    const drawn = passing.carrying.filter((_, index) => index % 23 === 0);
    const programs = drawn.flatMap((way) => [...SOURCES.map((source) => ({ source, way, sink: CONSOLE })), ...SINKS.map((sink) => ({ source: USUAL, way, sink }))]);
    const wrong = programs.filter(({ source, way, sink }) => !isRight(composed(source, [way], sink), true));
    assert.ok(wrong.length <= programs.length * 0.15, wrong.map(({ source, way, sink }) => `${source.name}, ${way.name}, ${sink.name}`).join('\n'));
  });

  it('report values on most ways that follow one another', () => {
    const { wrong, all } = sample(passing.carrying.flatMap((first) => passing.carrying.map((second) => [first, second] as const)), true);
    assert.ok(wrong.length <= all * 0.12, wrong.join('\n'));
  });

  it('report little after or before a way that silences', () => {
    const pairs = passing.silencing.flatMap((silent) => passing.carrying.flatMap((way) => [[silent, way], [way, silent]] as const));
    const { wrong, all } = sample(pairs, false);
    assert.ok(wrong.length <= all * 0.05, wrong.join('\n'));
  });
});
