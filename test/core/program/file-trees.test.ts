import assert from 'node:assert/strict';
import { parseFile } from '../../../core/syntax/index.ts';
import { FileTrees } from '../../../core/modules/file-trees.ts';

describe('trees of files', () => {
  const text = 'export const row = 1;\n';

  it('parses a text once', () => {
    const trees = new FileTrees();
    assert.ok(trees.of('/p/a.ts', text));
    assert.equal(trees.of('/p/a.ts', text), trees.of('/p/a.ts', text));
  });

  it('gives the tree that the analysis of the file itself made', () => {
    const trees = new FileTrees();
    const parsed = parseFile('/p/a.ts', text);
    trees.put('/p/a.ts', text, parsed);
    assert.equal(trees.of('/p/a.ts', text), parsed);
  });

  it('parses again what has changed', () => {
    const trees = new FileTrees();
    const first = trees.of('/p/a.ts', text);
    const second = trees.of('/p/a.ts', `${text}export const next = 2;\n`);
    assert.notEqual(second, first);
    assert.equal(second?.tree.body.length, 2);
  });

  it('has none of a text that cannot be parsed, of generated text and of installed packages', () => {
    const trees = new FileTrees();
    assert.equal(trees.of('/p/broken.ts', 'const = ;'), undefined);
    assert.equal(trees.of('/p/long.js', `var a = '${'x'.repeat(6_000)}';`), undefined);
    assert.equal(trees.of('/p/node_modules/a/index.js', text), undefined);
  });

  it('drops the trees that were not used for longest, between two analyses', () => {
    const trees = new FileTrees();
    const long = `${text}${'// a line of text\n'.repeat(10_500)}`;
    const first = trees.of('/p/0.ts', long);
    const [second] = [1, 2, 3, 4, 5, 6, 7, 8].map((at) => trees.of(`/p/${at}.ts`, long));
    assert.equal(trees.of('/p/0.ts', long), first);
    trees.dropOldest();
    assert.equal(trees.of('/p/0.ts', long), first);
    assert.notEqual(trees.of('/p/1.ts', long), second);
  });
});
