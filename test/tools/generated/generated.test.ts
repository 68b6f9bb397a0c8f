import assert from 'node:assert/strict';
import { renewGenerated } from './generated.ts';

describe('generated files', () => {
  it('are fresh (else: npm run update)', async () => {
    assert.deepEqual(await renewGenerated({ write: false }), []);
  });
});
