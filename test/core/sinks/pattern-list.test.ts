import assert from 'node:assert/strict';
import { sinks } from '../../../core/catalog/sinks/index.ts';
import { PatternList, type SinkMatch } from '../../../core/sinks/pattern-list.ts';

const sink = sinks[0] ?? assert.fail();
const matchOf = (module: string): SinkMatch => ({ sink, pattern: { from: { module } } as SinkMatch['pattern'] });
const origin = { type: 'module', module: 'shop/logger', path: [] } as unknown as Parameters<PatternList['find']>[0];

describe('patterns of sinks', () => {
  const exact = matchOf('shop/logger');
  const ending = matchOf('*/logger');
  for (const [name, added] of [['of exact modules', [exact, ending]], ['that end a path', [ending, exact]]] as const) {
    it(`${name} are found first where they are added first`, () => {
      const list = new PatternList();
      for (const match of added) list.add(match);
      assert.equal(list.find(origin, () => true), added[0]);
      assert.equal(list.find(origin, (match) => match !== added[0]), added[1]);
    });
  }
});
