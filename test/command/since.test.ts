/** `--since`: only what is new since a commit. */
import assert from 'node:assert/strict';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { piGuard, project } from './command.ts';
import { found, git, NEW, OLD, repository } from './repository.ts';

describe('--since', () => {
  it('reports what the branch adds, in changed, new and moved files', () => {
    const cwd = repository({ 'src/a.js': OLD, 'src/moved.js': OLD });
    assert.deepEqual(found(cwd, '--since', 'main'), []);
    writeFileSync(join(cwd, 'src/a.js'), `// a line\n${OLD}${NEW}`);
    writeFileSync(join(cwd, 'src/new.js'), NEW);
    mkdirSync(join(cwd, 'lib'));
    renameSync(join(cwd, 'src/moved.js'), join(cwd, 'lib/moved.js'));
    assert.deepEqual(found(cwd, '--since', 'main'), ['new src/a.js:5', 'new src/new.js:1']);
    git(cwd, 'checkout', '-qb', 'work');
    git(cwd, 'add', '-A');
    git(cwd, 'commit', '-qm', 'second');
    assert.deepEqual(found(cwd, '--since', 'main'), ['new src/a.js:5', 'new src/new.js:1']);
    assert.deepEqual(found(cwd, '--since', 'HEAD'), []);
  });

  it('sees what a change of another module does', () => {
    const cwd = repository({ 'src/keep.js': 'export const keep = (name, value) => undefined;\n', 'src/save.js': "import { keep } from './keep.js';\nexport const save = (patient) => keep('last', patient);\n" });
    writeFileSync(join(cwd, 'src/keep.js'), 'export const keep = (name, value) => localStorage.setItem(name, value);\n');
    assert.deepEqual(found(cwd, '--since', 'HEAD'), ['new src/save.js:2']);
  });

  it('knows what was there through modules that have moved since', () => {
    const cwd = repository({ 'src/keep.js': 'export const keep = (name, value) => localStorage.setItem(name, value);\n', 'src/save.js': "import { keep } from './keep.js';\nexport const save = (patient) => keep('last', patient);\n" });
    mkdirSync(join(cwd, 'lib'));
    renameSync(join(cwd, 'src/keep.js'), join(cwd, 'lib/keep.js'));
    writeFileSync(join(cwd, 'src/save.js'), "import { keep } from '../lib/keep.js';\nexport const save = (patient) => keep('last', patient);\n");
    assert.deepEqual(found(cwd, '--since', 'HEAD'), []);
  });

  it('looks at what changed and at what may see it, and at nothing else', () => {
    const cwd = repository({
      'package.json': '{ "workspaces": ["packages/*"] }\n',
      'tsconfig.json': '{ "compilerOptions": { "paths": { "#api": ["./src/api/index.ts"] } } }\n',
      'packages/shared/package.json': '{ "name": "@mall/shared" }\n',
      'packages/shared/src/index.ts': 'export const show = (it: string) => undefined;\n',
      'src/api/index.ts': "export * from './user';\n",
      'src/api/user.ts': 'export interface User { id: number }\n',
      'src/a.ts': "import type { User } from '#api';\nexport const a = (it: User) => console.log(it);\n",
      'src/b.ts': "import { show } from '@mall/shared';\nexport const b = (user) => show(user.idCard);\n",
      'src/user.ts': OLD,
      'src/c.ts': OLD,
      'src/helper.js': "import axios from 'axios';\nexport async function submit(it) {\n  console.log(it);\n  const headers = { a: 1 };\n  headers.b = 2;\n  const answer = await axios.post('/x', it, { headers });\n  return answer.data;\n}\n",
      'src/caller.js': "import { submit } from './helper';\nexport const run = (user) => submit(user.id);\n",
    });
    const seen = (path: string, text: string): readonly [string[], string | undefined] => {
      git(cwd, 'checkout', '-q', '.');
      writeFileSync(join(cwd, path), text);
      return [found(cwd, '--since', 'HEAD'), /Scanned (\d+) file/.exec(piGuard(['--since', 'HEAD'], { cwd }).out)?.[1]];
    };
    assert.deepEqual(seen('src/api/user.ts', 'export interface User { id: number; idCard: string }\n'), [['new src/a.ts:2'], '3']);
    const leaky = 'export const show = (it: string) => console.log(it);\n';
    assert.deepEqual(seen('packages/shared/src/index.ts', leaky), [['new src/b.ts:2'], '2']);
    assert.deepEqual(seen('src/caller.js', "import { submit } from './helper';\nexport const run = (user) => submit(user.idCard);\n"), [['new src/helper.js:3'], '2']);
    assert.deepEqual(seen('src/c.ts', `${OLD}${NEW}`), [['new src/c.ts:4'], '1']);
    assert.deepEqual(seen('tsconfig.json', '{}\n'), [['new src/a.ts:2'], '12'], 'imports mean something else: all is looked at');
  });

  it('reports everything when pi-guard.json has changed', () => {
    const cwd = repository({ 'a.js': OLD });
    writeFileSync(join(cwd, 'pi-guard.json'), '{ "preset": "strict" }');
    git(cwd, 'add', '-A');
    assert.deepEqual(found(cwd, '--since', 'HEAD'), ['new a.js:2']);
  });

  it('a missing commit, or a history that is cut, is exit code 2 with the command that fetches it', () => {
    const cwd = repository({ 'a.js': OLD });
    const run = piGuard(['--since', 'origin/main'], { cwd });
    assert.deepEqual([run.code, run.out, run.err], [2, '', 'pi-guard: there is no commit origin/main here. Fetch it first: git fetch origin main:refs/remotes/origin/main\n']);
    assert.equal(piGuard(['--since', '--output=x'], { cwd }).code, 2);
    assert.match(piGuard(['--since', 'main'], { cwd: project({ 'a.js': OLD }) }).err, /--since needs git and a repository/);
  });
});

describe('--since in a clone that has not everything', () => {
  const server = repository({ 'a.js': OLD });
  git(server, 'checkout', '-qb', 'feature/work');
  writeFileSync(join(server, 'b.js'), NEW);
  git(server, 'add', '-A');
  git(server, 'commit', '-qm', 'second');

  /** The command that a run says. */
  const said = (cwd: string, ref: string): string => {
    const { code, out, err } = piGuard(['--since', ref], { cwd });
    assert.deepEqual([code, out], [2, ''], ref);
    return /git (fetch [^\n]*)/.exec(err)?.[1] ?? assert.fail(err);
  };

  for (const [how, args] of [['one branch, cut after its last commit', ['--depth', '1', '-b', 'feature/work']], ['one branch', ['--single-branch', '-b', 'feature/work']]] as const) {
    it(`${how}: the command that is said brings what is missing`, () => {
      for (const [ref, then] of [['main', 'origin/main'], ['origin/main', 'origin/main']] as const) {
        const cwd = join(project({}), 'clone');
        git(server, 'clone', '-q', ...args, `file://${server}`, cwd);
        git(cwd, ...said(cwd, ref).split(' '));
        assert.deepEqual(found(cwd, '--since', then), ['new b.js:1'], ref);
      }
    });
  }

  it('a commit that the cut history does not reach', () => {
    const cwd = join(project({}), 'clone');
    git(server, 'clone', '-q', '--depth', '1', '-b', 'feature/work', `file://${server}`, cwd);
    git(cwd, ...said(cwd, 'HEAD~1').split(' '));
    assert.deepEqual(found(cwd, '--since', 'HEAD~1'), ['new b.js:1']);
  });

  it('a branch that is here under its name on the server', () => {
    const cwd = join(project({}), 'clone');
    git(server, 'clone', '-q', '-b', 'feature/work', `file://${server}`, cwd);
    assert.match(piGuard(['--since', 'main'], { cwd }).err, /--since origin\/main$/m);
    assert.deepEqual(found(cwd, '--since', 'origin/main'), ['new b.js:1']);
  });
});
