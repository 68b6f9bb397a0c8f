import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { kinds } from '../../core/catalog/kinds/index.ts';
import { entryCalled } from './catalogue-folders.ts';
import { root } from './paths.ts';

/** Built, installed or written as input of a test: nobody looks for code there. */
const LEFT_OUT = new Set(['node_modules', 'dist', 'fixtures', 'cases']);
const MOST = 25;

/** Each folder of code at or below `folder`, with the number of files that lie in it. */
function* folders(folder: string): Generator<readonly [string, number]> {
  const entries = readdirSync(folder, { withFileTypes: true });
  yield [relative(root, folder).replaceAll('\\', '/'), entries.filter((entry) => entry.isFile() && /\.[cm]?tsx?$/.test(entry.name)).length];
  for (const entry of entries) if (entry.isDirectory() && !LEFT_OUT.has(entry.name)) yield* folders(join(folder, entry.name));
}

describe('the layout of the repository', () => {
  for (const top of ['core', 'eslint-plugin', 'extension', 'test']) {
    it(`has sub-folders wherever ${top} would have more than ${MOST} files beside each other`, () => {
      const found = [...folders(join(root, top))];
      assert.ok(found.length > 5);
      assert.deepEqual(found.filter(([, files]) => files > MOST), []);
    });
  }

  it('keeps kinds in the folder of their category', () => {
    const misplaced = kinds.filter(({ id, category }) => {
      const file = entryCalled(root, id, ['core/catalog/kinds']) ?? '';
      const folder = category === 'object' ? 'contacts' : category;
      return !file.startsWith(`core/catalog/kinds/${folder}/`) || basename(file) !== `${id}.ts`;
    });
    assert.deepEqual(misplaced.map(({ id }) => id), []);
  });
});
