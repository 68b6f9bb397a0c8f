import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { languageOf } from '../../core/index.ts';
import { root } from '../tools/paths.ts';
import { compare } from './differential.ts';
import { buildExtension } from './editor.ts';

const FIXTURES = join(root, 'test/fixtures');

describe('all surfaces', () => {
  before(buildExtension);

  it('say the same about every fixture', async () => {
    const files = readdirSync(FIXTURES, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && languageOf(entry.name) !== undefined)
      .map((entry) => relative(FIXTURES, join(entry.parentPath, entry.name)))
      .sort();
    const { findings, repairs, differences } = await compare(FIXTURES, files);
    assert.deepEqual(differences, []);
    assert.ok(files.length > 20 && findings > 50 && repairs > 50, `${files.length} files, ${findings} findings, ${repairs} repairs`);
  });
});
