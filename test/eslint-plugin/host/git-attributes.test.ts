import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { GitAttributes } from '../../../eslint-plugin/host/git/git-attributes.ts';
import { piGuard, project } from '../../command/command.ts';

const FILES: Readonly<Record<string, string>> = {
  '.gitattributes': '# tools\nsrc/generated/** linguist-generated\n*.pb.js linguist-generated=true text\n/root.js -diff linguist-generated\n"with blank.js" linguist-generated\nlib/*.js linguist-vendored\nsrc/generated/mine.js -linguist-generated\nodd.js linguist-generated=false\nfolder/ linguist-generated\n',
  'packages/a/.gitattributes': '*.pb.js !linguist-generated\nown.js linguist-generated\n',
  '.git/info/attributes': 'private.js linguist-generated\n',
  ...Object.fromEntries(['src/generated/api.js', 'src/generated/deep/b.ts', 'src/generated/mine.js', 'a.pb.js', 'deep/a.pb.js', 'root.js', 'deep/root.js', 'with blank.js', 'lib/x.js', 'lib/deep/x.js', 'odd.js', 'folder/a.js', 'packages/a/a.pb.js', 'packages/a/own.js', 'own.js', 'private.js', 'plain.js'].map((path) => [path, 'console.log(user.phone);\n'])),
};

describe('.gitattributes', () => {
  let folder: string;
  const git = (...args: string[]) => spawnSync('git', args, { cwd: folder, encoding: 'utf8' });

  before(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'pi-guard-attributes-')));
    assert.equal(git('init', '-q', '.').status, 0);
    for (const [path, text] of Object.entries(FILES)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  });
  after(() => rmSync(folder, { recursive: true }));

  it('say of each file what git itself reads in them', () => {
    const attributes = new GitAttributes();
    const paths = Object.keys(FILES).filter((path) => !path.includes('.git'));
    const said = (name: string, path: string): boolean => ['set', 'true'].includes(git('check-attr', name, '--', path).stdout.trim().split(': ').at(-1) ?? '');
    const expected = paths.map((path) => [path, said('linguist-generated', path) ? 'generated' : said('linguist-vendored', path) ? 'vendored' : undefined]);
    assert.ok(new Set(expected.map(([, origin]) => origin)).size === 3);
    assert.deepEqual(paths.map((path) => [path, attributes.originOf(join(folder, path))]), expected);
  });

  it('leave files out of a scan, which says how many; --all-files takes them in', () => {
    const cwd = project({ '.gitattributes': 'gen/** linguist-generated\n', 'gen/a.js': 'console.log(user.phone);\n', 'b.js': 'export {};\n' });
    assert.match(piGuard([], { cwd }).out, /^No findings\.\nScanned 1 file .* skipped 1 \(1 generated\)/);
    assert.match(piGuard(['--all-files'], { cwd }).out, /1 finding/);
  });
});
