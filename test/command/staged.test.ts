/** `--staged`: what the next commit adds. */
import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { piGuard, project } from './command.ts';
import { found, git, NEW, OLD, repository } from './repository.ts';

describe('--staged', () => {
  it('reads the index, for imports too, and reports what the commit adds', () => {
    const cwd = repository({ 'src/keep.js': 'export const keep = () => undefined;\n', 'src/save.js': 'export {};\n', 'src/a.js': OLD });
    writeFileSync(join(cwd, 'src/keep.js'), 'export const keep = (name, value) => localStorage.setItem(name, value);\n');
    writeFileSync(join(cwd, 'src/save.js'), "import { keep } from './keep.js';\nexport const save = (patient) => keep('last', patient);\n");
    writeFileSync(join(cwd, 'src/a.js'), `${OLD}${NEW}`);
    git(cwd, 'add', '-A');
    // What is on the disk now is another story.
    writeFileSync(join(cwd, 'src/keep.js'), 'export const keep = () => undefined;\n');
    writeFileSync(join(cwd, 'src/a.js'), OLD);
    writeFileSync(join(cwd, 'src/unstaged.js'), NEW);
    rmSync(join(cwd, 'src/save.js'));
    assert.deepEqual(found(cwd, '--staged'), ['new src/a.js:4', 'new src/save.js:2']);
    assert.deepEqual(found(cwd, '--staged', 'lib').length + found(cwd, '--staged', 'src').length, 2);
  });

  it('looks at what imports a staged module too, however the files are named', () => {
    const cwd = repository({
      'src/types/user.ts': 'export interface User { id: number }\n',
      'src/types/index.ts': "export * from './user';\n",
      'src/show.ts': "import type { User } from './types';\nexport const show = (it: User) => console.log(it);\n",
      'src/other.ts': OLD,
    });
    writeFileSync(join(cwd, 'src/types/user.ts'), 'export interface User { id: number; idCard: string }\n');
    git(cwd, 'add', '-A');
    assert.deepEqual(found(cwd, '--staged'), ['new src/show.ts:2']);
    assert.deepEqual(found(cwd, '--staged', join(cwd, 'src/types/user.ts')), ['new src/show.ts:2'], 'as lint-staged names it');
    assert.deepEqual(found(cwd, '--staged', 'src/types'), [], 'a folder is all that is looked at');
    assert.deepEqual(found(cwd, '--since', 'HEAD'), ['new src/show.ts:2']);
  });

  it('is quiet when nothing is staged, or only deletions are', () => {
    const cwd = repository({ 'a.js': OLD, 'b.js': OLD });
    assert.equal(piGuard(['--staged'], { cwd }).code, 0);
    git(cwd, 'rm', '-q', 'b.js');
    assert.deepEqual(found(cwd, '--staged'), []);
  });

  it('skips what a run would skip: bundles, and what others wrote', () => {
    const cwd = repository({ 'a.js': 'export {};\n' });
    for (const path of ['dist/b.js', 'lib/third_party/c.js', 'src/d.js']) {
      mkdirSync(join(cwd, path, '..'), { recursive: true });
      writeFileSync(join(cwd, path), NEW);
    }
    git(cwd, 'add', '-A');
    assert.deepEqual(found(cwd, '--staged'), ['new src/d.js:1']);
    assert.match(piGuard(['--staged'], { cwd }).out, /skipped 2 \(1 bundled, 1 vendored\)/);
  });

  it('works before the first commit', () => {
    const cwd = project({ 'a.js': OLD });
    rmSync(join(cwd, '.git'), { recursive: true });
    git(cwd, 'init', '-q');
    git(cwd, 'add', '-A');
    assert.deepEqual(found(cwd, '--staged'), ['new a.js:2']);
  });

  it('fails when git cannot read what is staged, rather than pass', () => {
    const cwd = repository({ 'a.js': 'export {};\n' });
    writeFileSync(join(cwd, 'a.js'), NEW);
    git(cwd, 'add', '-A');
    const [, object = ''] = /^\d+ ([0-9a-f]+)/.exec(git(cwd, 'ls-files', '-s', 'a.js')) ?? [];
    rmSync(join(cwd, '.git/objects', object.slice(0, 2), object.slice(2)));
    writeFileSync(join(cwd, '.git/objects', object.slice(0, 2), object.slice(2)), 'damaged');
    for (const lang of ['en_US.UTF-8', 'zh_CN.UTF-8']) {
      const run = piGuard(['--staged'], { cwd, lang });
      assert.equal(run.code, 2, run.err);
      assert.match(run.err, /^pi-guard: git (?:cannot read this repository: |无法读取此仓库：)\S/);
      assert.equal(run.err.trimEnd().split('\n').length, 1);
    }
  });
});
