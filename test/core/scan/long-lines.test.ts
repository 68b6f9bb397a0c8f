import assert from 'node:assert/strict';
import fc from 'fast-check';
import { hasLineLongerThan } from '../../../core/scan/long-lines.ts';

describe('lines that are too long', () => {
  it('are found wherever they stand', () => {
    const texts = fc.array(fc.constantFrom('a', 'bb', '\n', '\n\n', 'long', '\r'), { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 8 }), (text, most) => {
        assert.equal(hasLineLongerThan(text, most), text.split('\n').some(({ length }) => length > most));
      }),
    );
  });
});
