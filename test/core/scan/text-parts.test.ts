import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mayHold, partsOf } from '../../../core/scan/text-parts.ts';

describe('parts of a text', () => {
  it('never rule out a word that stands there', () => {
    const piece = fc.string({ unit: 'binary', maxLength: 12 });
    fc.assert(fc.property(piece, piece, piece, (before, word, after) => assert.ok(mayHold(partsOf(before + word + after), word))));
  });

  it('rule out most words that do not', () => {
    const parts = partsOf('export const answer = await request.get("/orders/list", { page });');
    assert.equal(mayHold(parts, 'visitor'), false);
    assert.equal(mayHold(parts, 'orders/lost'), false);
    assert.equal(mayHold(parts, 'orders/list'), true);
  });
});
