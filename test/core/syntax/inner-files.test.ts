import assert from 'node:assert/strict';
import { readData } from '../../../core/syntax/data/index.ts';
import { withInnerFiles } from '../../../core/syntax/data/inner-files.ts';

describe('files inside of a file', () => {
  it('are read beside as many entries as there are', () => {
    const text = 'data:\n  app.env: |\n    PORT=1\n    HOST=a\n';
    const { entries } = readData('yaml', text);
    const block = entries.find(({ path }) => path.at(-1) === 'app.env') ?? assert.fail();
    const others = Array.from({ length: 200_000 }, (_, parent) => ({ ...block, path: ['other'], parent }));
    const found = withInnerFiles({ entries: [...others, block], comments: [] }, text, readData);
    const inner = found.entries.filter(({ path }) => path.length === 3);
    assert.deepEqual(inner.map(({ path, parent }) => [path.at(-1), parent >= 200_000]), [['PORT', true], ['HOST', true]]);
  });
});
