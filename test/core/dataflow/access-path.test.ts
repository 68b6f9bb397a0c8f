import assert from 'node:assert/strict';
import { ANY, allBut, leftOut } from '../../../core/graph/access-path.ts';

describe('a key that leaves some properties out', () => {
  it('has their names, with blanks or without', () => {
    assert.deepEqual(leftOut(allBut(new Set(['phone', 'old phone']))), ['old phone', 'phone']);
    assert.deepEqual(leftOut(allBut(new Set())), []);
  });

  it('stands for every property where none is left out, and is the name of none', () => {
    assert.equal(allBut(new Set()), ANY);
    assert.equal(leftOut('phone'), undefined);
    assert.equal(leftOut('* phone'), undefined);
  });
});
