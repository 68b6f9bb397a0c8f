/** Every example of every model, run through the engine. */
import assert from 'node:assert/strict';
import { models } from '../../../core/models/index.ts';
import { readPlace } from '../../../core/models/place.ts';
import { isReached } from '../dataflow/reached.ts';

const NOT_CARRIED = [
  '`user.phone` does not reach `sink`.',
  'Is the callee reached from the package, by an import or one of its globals?',
  'Is the receiver of a method the result of a call that `returns` names with its type?',
  'Do `from` and `to` name what the program writes and reads?',
].join(' ');
const NOT_STOPPED = '`user.phone` reaches `sink`. Does a row use `.*` where it could name the property?';

describe('models', () => {
  for (const { id, examples } of models) {
    describe(id, () => {
      for (const code of examples.carries) it(`carries: ${code}`, () => assert.equal(isReached(code), true, NOT_CARRIED));
      for (const code of examples.stops) it(`stops: ${code}`, () => assert.equal(isReached(code), false, NOT_STOPPED));
    });
  }

  for (const text of ['return.on.*.return', 'argument[0].on.*.parameter[1]', 'argument[1..].parameter[0]', 'argument[0].parameter[1].argument[0]', 'receiver[argument[0]]'])
    it(`follow the place ${text}`, () => assert.doesNotThrow(() => readPlace(text)));

  for (const text of ['first', 'argument[0]..name', 'receiver.parameter[0]', 'argument[0].parameter[0].name'])
    it(`refuse the place ${text}`, () => assert.throws(() => readPlace(text), /is no place of a model/));
});
