/** Every example of every model, run through the engine. */
import assert from 'node:assert/strict';
import { models } from '../../../core/models/index.ts';
import { isReached } from '../dataflow/reached.ts';

describe('models', () => {
  for (const { id, examples } of models) {
    describe(id, () => {
      for (const code of examples.carries) it(`carries: ${code}`, () => assert.equal(isReached(code), true));
      for (const code of examples.stops) it(`stops: ${code}`, () => assert.equal(isReached(code), false));
    });
  }
});
