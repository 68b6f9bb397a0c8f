/** What git knows: only what is new since a commit, what is staged; and nothing that a repository's settings name is run. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { piGuard, project } from './command.ts';

const OLD = 'export function submit(form) {\n  console.log("sent", form.phone);\n}\n';
const NEW = 'export const show = (user) => console.log(user.idCard);\n';

function git(cwd: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false', ...args], { cwd, encoding: 'utf8' });
  assert.equal(status, 0, `git ${args.join(' ')}: ${stderr}`);
  return stdout;
}

/** A repository with one commit on `main`. */
function repository(files: Readonly<Record<string, string>>): string {
  const cwd = project(files);
  rmSync(join(cwd, '.git'), { recursive: true });
  git(cwd, 'init', '-q', '-b', 'main');
  git(cwd, 'add', '-A');
  git(cwd, 'commit', '-qm', 'first');
  return cwd;
}

function found(cwd: string, ...args: string[]): string[] {
  const { out, err } = piGuard(['--format', 'json', ...args], { cwd });
  assert.notEqual(out, '', err);
  const { findings } = JSON.parse(out) as { findings: { state: string; place: { path: string; line: number } }[] };
  return findings.filter(({ state }) => state === 'new' || state === 'worse').map(({ state, place }) => `${state} ${place.path}:${place.line}`);
}

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

  it('reports everything when pi-guard.json has changed', () => {
    const cwd = repository({ 'a.js': OLD });
    writeFileSync(join(cwd, 'pi-guard.json'), '{ "preset": "strict" }');
    git(cwd, 'add', '-A');
    assert.deepEqual(found(cwd, '--since', 'HEAD'), ['new a.js:2']);
  });

  it('a missing commit, or a history that is cut, is exit code 2 with the command that fetches it', () => {
    const cwd = repository({ 'a.js': OLD });
    const run = piGuard(['--since', 'origin/main'], { cwd });
    assert.deepEqual([run.code, run.out, run.err], [2, '', 'pi-guard: there is no commit origin/main here. Fetch it first: git fetch origin origin/main\n']);
    assert.equal(piGuard(['--since', '--output=x'], { cwd }).code, 2);
    assert.match(piGuard(['--since', 'main'], { cwd: project({ 'a.js': OLD }) }).err, /--since needs git and a repository/);
  });
});

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

  it('works before the first commit', () => {
    const cwd = project({ 'a.js': OLD });
    rmSync(join(cwd, '.git'), { recursive: true });
    git(cwd, 'init', '-q');
    git(cwd, 'add', '-A');
    assert.deepEqual(found(cwd, '--staged'), ['new a.js:2']);
  });
});

describe('settings of a repository', () => {
  it('run nothing: no monitor, filter, external diff, text conversion or hook', () => {
    const cwd = repository({ 'a.js': OLD, '.gitattributes': '*.js filter=evil diff=evil\n' });
    const evil = join(cwd, 'evil.sh');
    writeFileSync(evil, '#!/bin/sh\ntouch "$(dirname "$0")/was-run"\ncat\n', { mode: 0o755 });
    for (const key of ['core.fsmonitor', 'filter.evil.clean', 'filter.evil.smudge', 'diff.evil.command', 'diff.evil.textconv', 'diff.external', 'core.pager', 'core.sshCommand']) git(cwd, 'config', key, evil);
    writeFileSync(join(cwd, 'a.js'), `${OLD}${NEW}`);
    found(cwd, '--since', 'HEAD');
    found(cwd, '--staged');
    piGuard(['baseline'], { cwd });
    piGuard(['doctor'], { cwd });
    assert.ok(!existsSync(join(cwd, 'was-run')));
  });
});

describe('what a new version finds', () => {
  it('is said apart when the file is the one that was accepted', () => {
    const cwd = repository({ 'a.js': OLD, 'b.js': 'export {};\n' });
    piGuard(['baseline'], { cwd });
    const file = join(cwd, 'pi-guard-baseline.json');
    writeFileSync(file, '{\n"tool": "0.0.1",\n"entries": [\nnull\n]\n}\n');
    git(cwd, 'add', '-A');
    git(cwd, 'commit', '-qm', 'baseline of an older version');
    writeFileSync(join(cwd, 'b.js'), NEW);
    const { out } = piGuard([], { cwd });
    assert.match(out, /1 are new only because PI Guard is another version/);
    assert.match(out, /phone\) reaches the console unmasked {2}\[new with this version\]/);
    assert.doesNotMatch(out, /idCard\) reaches the console unmasked {2}\[new/);
  });
});

describe('other ways to say what is looked at', () => {
  it('globs, standard input, one rule, a least level', () => {
    const cwd = project({ 'src/a.js': OLD, 'src/b.ts': NEW, 'src/inner/c.js': NEW });
    assert.deepEqual(found(cwd, 'src/**/*.js'), ['new src/a.js:2', 'new src/inner/c.js:1']);
    assert.deepEqual(found(cwd, 'src/*.ts'), ['new src/b.ts:1']);
    assert.deepEqual(found(cwd, '--min-level', 'critical'), ['new src/b.ts:1', 'new src/inner/c.js:1']);
    assert.deepEqual(found(cwd, '--rule', 'no-store-personal-info'), []);
    const run = piGuard(['--stdin', '--stdin-filename', 'src/new.js'], { cwd, input: NEW });
    assert.deepEqual([run.code, run.out.split('\n')[0]], [1, 'src/new.js']);
    assert.match(piGuard(['--stdin'], { cwd }).err, /--stdin and --stdin-filename go together/);
  });

  it('nothing to look at is said, and is exit code 2', () => {
    const cwd = project({ 'README.md': '' });
    for (const args of [[], ['README.md']]) {
      const run = piGuard(args, { cwd });
      assert.deepEqual([run.code, run.out], [2, '']);
      assert.match(run.err, /there is nothing to look at: .+ holds no file that is read\./);
    }
    assert.match(piGuard(['src/**/*.js'], { cwd }).err, /there is no file or folder src\/\*\*\/\*\.js/);
  });

  it('--exit-code, --max-file-size, --timing, --time-limit, --quiet', () => {
    const cwd = project({ 'a.js': OLD, 'pi-guard.json': '{ "rules": { "no-log-personal-info": "warn" } }' });
    assert.equal(piGuard(['--max-warnings', '0', '--exit-code', '7'], { cwd }).code, 7);
    assert.match(piGuard([], { cwd }).out, /\[warning\]/);
    assert.match(piGuard(['--quiet', '--max-warnings', '0'], { cwd }).out, /^No findings/);
    assert.match(piGuard(['--max-file-size', '10B'], { cwd }).out, /skipped 1 \(1 too large\)/);
    assert.match(piGuard(['--timing'], { cwd }).out, /Slowest files:\n +\d+ ms {2}a\.js\n/);
  });

  it('--print-config says what is in effect and shows no digest', () => {
    const digest = `sha256:saltsalt:${'0'.repeat(64)}`;
    const cwd = project({ 'pi-guard.json': JSON.stringify({ preset: 'strict', ignoreValues: [digest] }), 'src/pi-guard.json': '{ "rules": { "no-weak-masking": "off" } }' });
    const { out } = piGuard(['--print-config', 'src/a.js'], { cwd });
    const shown = JSON.parse(out) as { preset: string; rules: Record<string, string>; settings: object[] };
    assert.deepEqual([shown.preset, shown.rules['no-weak-masking'], shown.settings.length], ['strict', 'off', 2]);
    assert.ok(!out.includes('saltsalt'));
  });

  it('--fix makes the safe repairs and says so', () => {
    const cwd = project({ 'mask.js': 'export const maskPhone = (text) => String(text).replace(/^(\\d{3})\\d{4}(\\d{4})$/, "$1****$2");\n', 'a.js': "import { maskPhone } from './mask.js';\nconsole.log(maskPhone(a.phone));\nconsole.log(user.phone);\n" });
    const run = piGuard(['a.js', '--fix'], { cwd });
    assert.match(run.out, /Repaired 1 file\./);
    assert.equal(run.code, 0, run.out);
  });

  it('explain: a rule, a kind, a place; doctor: one line a thing', () => {
    const cwd = project({ 'a.js': OLD });
    assert.match(piGuard(['explain', 'no-log-personal-info'], { cwd }).out, /must not reach a log[\s\S]*Art\. 42/);
    assert.match(piGuard(['explain', 'id-card'], { cwd, lang: 'zh_CN.UTF-8' }).out, /身份证号/);
    assert.match(piGuard(['explain', 'a.js:2'], { cwd }).out, /Why +Logs are read by many people/);
    assert.equal(piGuard(['explain', 'a.js:1'], { cwd }).code, 1);
    assert.equal(piGuard(['explain', 'nothing'], { cwd }).code, 2);
    const doctor = piGuard(['doctor'], { cwd });
    assert.deepEqual([doctor.code, /no pi-guard-baseline\.json/.test(doctor.out)], [0, true]);
  });
});
