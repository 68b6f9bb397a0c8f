import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { languageOf } from '../../core/index.ts';
import { root } from '../tools/paths.ts';
import { compare } from './differential.ts';
import { buildExtension } from './editor.ts';

/** Milliseconds, on a machine that does much else. */
const MOST_FOR_A_FILE = 3_000;
const FIXTURES = join(root, 'test/fixtures');

describe('all surfaces', () => {
  before(buildExtension);

  it('say the same about every fixture', async function () {
    const files = readdirSync(FIXTURES, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && languageOf(entry.name) !== undefined)
      .map((entry) => relative(FIXTURES, join(entry.parentPath, entry.name)))
      .sort();
    // Each file goes through four surfaces: how long that takes is a matter of the machine and of how many there are.
    this.timeout(files.length * MOST_FOR_A_FILE);
    const { findings, repairs, differences } = await compare(FIXTURES, files);
    assert.deepEqual(differences, []);
    assert.ok(files.length > 20 && findings > 50 && repairs > 50, `${files.length} files, ${findings} findings, ${repairs} repairs`);
  });
});
