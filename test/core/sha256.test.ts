import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { sha256 } from '../../core/sha256.ts';

const byNode = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('SHA-256', () => {
  it('gives the digests of the standard', () => {
    assert.equal(sha256(''), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    assert.equal(sha256('abc'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('is right at the edges of its blocks', () => {
    for (let length = 50; length < 140; length++) assert.equal(sha256('a'.repeat(length)), byNode('a'.repeat(length)), String(length));
  });

  it('is that of Node for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => sha256(text) === byNode(text)));
  });
});
