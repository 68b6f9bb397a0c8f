import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { GitIgnore } from '../../../eslint-plugin/host/git/git-ignore.ts';

const FILES: Readonly<Record<string, string>> = {
  '.gitignore': '# local settings\n.env.local\n*.secret.yml\n!public.secret.yml\n/root-only.env\nkeys/\nbuild/*.env\ndocs/**/draft.yml\ntracked.env\n\\!odd.env\nspaced.env  \n',
  'packages/app/.gitignore': '!.env.local\n*.pem\n',
  '.git/info/exclude': 'mine.env\n',
  '.env': '', '.env.local': '', 'src/.env.local': '', 'a.secret.yml': '', 'public.secret.yml': '', 'root-only.env': '', 'src/root-only.env': '', 'keys/a.pem': '', 'src/keys/b.pem': '', 'keys': '',
  'build/a.env': '', 'build/x/a.env': '', 'docs/a/b/draft.yml': '', 'docs/draft.yml': '', 'tracked.env': '', 'mine.env': '', '!odd.env': '', 'spaced.env': '', 'packages/app/.env.local': '', 'packages/app/a.pem': '', 'other.env': '',
};

describe('files that git ignores', () => {
  let folder: string;
  const git = (...args: string[]) => spawnSync('git', args, { cwd: folder, encoding: 'utf8' });

  before(function () {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'pi-guard-git-')));
    if (git('init', '-q', '.').status !== 0) this.skip();
    for (const [path, text] of Object.entries(FILES)) {
      if (path === 'keys') continue;
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    git('add', '-f', 'tracked.env', 'packages/app/a.pem');
  });
  after(() => rmSync(folder, { recursive: true }));

  it('are those that git itself names', () => {
    const paths = Object.keys(FILES).filter((path) => !path.includes('.git') && path !== 'keys');
    const expected = git('check-ignore', ...paths).stdout.split('\n').filter((line) => line !== '').map((line) => line.replace(/^"(.*)"$/, '$1'));
    assert.ok(expected.length > 8 && expected.length < paths.length);
    const ignore = new GitIgnore();
    assert.deepEqual(paths.filter((path) => ignore.isIgnored(join(folder, path))).sort(), expected.sort());
  });

  it('are in a linked work tree those that the repository leaves out everywhere', function () {
    const tree = join(folder, '..', `${basename(folder)}-linked`);
    git('-c', 'user.name=a', '-c', 'user.email=a@example.invalid', 'commit', '-q', '-m', 'first');
    if (git('worktree', 'add', '-q', tree).status !== 0) this.skip();
    try {
      writeFileSync(join(tree, 'mine.env'), '');
      const ignore = new GitIgnore();
      assert.deepEqual(['mine.env', 'tracked.env'].map((path) => ignore.isIgnored(join(tree, path))), [true, false]);
    } finally {
      rmSync(tree, { recursive: true });
    }
  });

  it('are none outside a repository', () => {
    const outside = realpathSync(mkdtempSync(join(tmpdir(), 'pi-guard-no-git-')));
    writeFileSync(join(outside, '.gitignore'), '*\n');
    assert.equal(new GitIgnore().isIgnored(join(outside, '.env')), false);
    rmSync(outside, { recursive: true });
  });

  it('count as held by the repository when its index cannot be read', () => {
    const index = join(folder, '.git/index');
    const ignore = new GitIgnore();
    assert.equal(ignore.isIgnored(join(folder, '.env.local')), true);
    writeFileSync(index, 'DIRC\0\0\0\u0004');
    assert.equal(new GitIgnore().isIgnored(join(folder, '.env.local')), false);
  });
});
