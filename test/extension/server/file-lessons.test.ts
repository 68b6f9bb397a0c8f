/** What a lesson writes to leave a file out. */
import assert from 'node:assert/strict';
import { join, resolve } from 'node:path';
import { fileLessons } from '../../../extension/server/teach/lessons.ts';

const folder = resolve('/shop');
const ignored = (file: string | undefined): unknown[] => fileLessons({ file, folder, locale: 'en' }).map(({ setting }) => 'item' in setting && setting.item);

describe('lessons that leave a file out', () => {
  it('name it and its folder below that of the configuration', () => {
    assert.deepEqual(ignored(join(folder, 'src', 'a.js')), ['src/a.js', 'src/']);
    assert.deepEqual(ignored(join(folder, '..draft.js')), ['..draft.js']);
  });

  it('are none for what stands elsewhere', () => {
    assert.deepEqual([undefined, resolve('/other/a.js'), resolve('/shop2/a.js')].flatMap(ignored), []);
  });
});
