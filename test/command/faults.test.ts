/** What goes wrong with files and processes while the command runs: one sentence names it, and the other files keep theirs. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ESLint } from 'eslint';
import { root } from '../tools/paths.ts';
import { findingsOf, piGuard, project } from './command.ts';

const LEAK = 'console.log(user.phone);\n';
const KEEPING = 'export const keep = (name, content) => localStorage.setItem(name, content);\n';
const DOING_NOTHING = 'export const keep = (name, content) => undefined;\n';
const CALLING = "import { keep } from '../lib/keep.js';\nexport const save = (patient) => keep('last', patient);\n";
const COMMAND = join(root, 'eslint-plugin/command/dist/pi-guard.cjs');
const isRoot = process.getuid?.() === 0;
/** A user that owns nothing here. */
const NOBODY = 65534;
const FOUND = ['1 no-log-personal-info'];
const onUnix = process.platform === 'win32' ? it.skip : it;

/** A script, loaded before the command, that does something just before (or after) a file is touched by a function of `fs`. */
function preload(name: string, path: string, action: string, when: 'before' | 'after' = 'before'): string {
  return `const fs = require('node:fs');
const { ${name}: original } = fs;
let isDone = false;
fs.${name} = (path, ...rest) => {
  const act = () => { if (!isDone && String(path).includes(${JSON.stringify(path)})) { isDone = true; ${action} } };
  ${when === 'before' ? 'act(); return original(path, ...rest);' : 'const answer = original(path, ...rest); act(); return answer;'}
};
`;
}

interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command through a shell, where limits and redirections can be set. */
function inShell(line: string, cwd: string): Ended {
  const { status, signal, stdout, stderr } = spawnSync('sh', ['-c', line], { cwd, encoding: 'utf8', env: { ...process.env, LC_ALL: 'en_US.UTF-8', NODE: process.execPath, COMMAND } });
  return { code: status, signal, out: stdout, err: stderr };
}

/** Runs the command as somebody who may not open everything. */
function asNobody(args: readonly string[], cwd: string): Ended {
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], { cwd, encoding: 'utf8', env: { ...process.env, LC_ALL: 'en_US.UTF-8' }, ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}) });
  return { code: status, signal, out: stdout, err: stderr };
}

describe('a file that cannot be read', () => {

  it('because it vanishes after the folder was listed is named', () => {
    const cwd = project({ 'a.js': LEAK, 'b.js': LEAK, 'c.js': LEAK, 'p.cjs': preload('statSync', 'b.js', 'fs.unlinkSync(path);') });
    const run = piGuard(['.'], { cwd, preload: join(cwd, 'p.cjs') });
    assert.equal(run.code, 2);
    assert.match(run.out, /^b\.js\n {2}error {2}Not checked, it cannot be opened\.\n/m);
    assert.match(run.out, /; 1 could not be opened\.\n$/);
    assert.equal(run.out.match(/no-log-personal-info$/gm)?.length, 2);
  });

  it('between asking for its size and opening it, too, in formats for programs on standard error', () => {
    const cwd = project({ 'a.js': LEAK, 'b.js': LEAK, 'p.cjs': preload('readFileSync', 'b.js', 'fs.unlinkSync(path);') });
    const run = piGuard(['.', '--format', 'eslint-json'], { cwd, preload: join(cwd, 'p.cjs') });
    assert.equal(run.code, 2);
    assert.match(run.err, /^b\.js: Not checked, it cannot be opened\.$/m);
    assert.deepEqual(findingsOf(run, cwd)['a.js'], FOUND);
  });

  onUnix('because nobody may is named, a folder too, and accepting parse errors does not accept it', () => {
    const cwd = project({ 'a.js': LEAK, 'closed.js': LEAK, 'folder/b.js': LEAK, 'z.js': LEAK });
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, 'closed.js'), 0);
    chmodSync(join(cwd, 'folder'), 0);
    const run = asNobody(['--allow-parse-errors'], cwd);
    chmodSync(join(cwd, 'folder'), 0o755);
    assert.equal(run.code, 2, run.err);
    assert.match(run.out, /^closed\.js\n {2}error {2}Not checked, it cannot be opened\.\n/m);
    assert.match(run.out, /^folder\n {2}error {2}Not checked, it cannot be opened\.\n/m);
    assert.equal(run.out.match(/no-log-personal-info$/gm)?.length, 2);
  });

  onUnix('because too many files are open is named, and the next ones are read again', () => {
    const holdAll = 'globalThis.held = []; try { for (;;) globalThis.held.push(fs.openSync("/dev/null")); } catch {}';
    const cwd = project({ 'a.js': LEAK, 'b.js': LEAK, 'c.js': LEAK, 'd.js': LEAK, 'p.cjs': `${preload('statSync', 'b.js', holdAll)}\n{${preload('statSync', 'c.js', 'for (const one of globalThis.held) fs.closeSync(one);').replace("const fs = require('node:fs');", '')}}` });
    const run = inShell('ulimit -n 64; exec "$NODE" --require ./p.cjs "$COMMAND" --format eslint-json .', cwd);
    assert.equal(run.code, 2, run.err);
    assert.match(run.err, /^b\.js: Not checked, it cannot be opened\.$/m);
    const found = findingsOf({ code: run.code, out: run.out, err: run.err }, cwd);
    assert.deepEqual([found['a.js'], found['b.js'], found['c.js'], found['d.js']], [FOUND, undefined, FOUND, FOUND]);
  });

  onUnix('few open files are enough', () => {
    const cwd = project(Object.fromEntries(Array.from({ length: 80 }, (_, index) => [`f${index}.js`, LEAK])));
    const run = inShell('ulimit -n 32; exec "$NODE" "$COMMAND" --format eslint-json .', cwd);
    assert.equal(run.code, 1, run.err);
    assert.equal((JSON.parse(run.out) as ESLint.LintResult[]).length, 80);
  });
});

describe('links', () => {

  onUnix('that lead to themselves or to each other end nothing, and hide no module', () => {
    const cwd = project({ 'src/save.js': CALLING, 'lib/keep.js': KEEPING });
    for (const [target, link] of [['.', 'src/here'], ['..', 'src/up'], ['a.js', 'lib/a.js'], ['x.js', 'lib/b.js'], ['b.js', 'lib/x.js'], ['lib', 'lib/lib']] as const) symlinkSync(target, join(cwd, link));
    const run = piGuard(['.', '--format', 'eslint-json'], { cwd });
    assert.equal(run.code, 1, run.err);
    assert.deepEqual(findingsOf(run, cwd), { 'lib/keep.js': [], 'src/save.js': ['2 no-store-personal-info'] });
    const given = piGuard(['lib/a.js', 'src'], { cwd });
    assert.equal(given.code, 2);
    assert.equal(given.err, 'pi-guard: there is no file or folder lib/a.js.\n');
    assert.match(given.out, /no-store-personal-info/);
  });
});

describe('a report that cannot be written', () => {
  const OLD = 'the report of yesterday\n';

  (process.platform === 'linux' ? it : it.skip)('to a full device is one sentence', () => {
    const cwd = project({ 'a.js': LEAK });
    const run = piGuard(['.', '-o', '/dev/full'], { cwd });
    assert.deepEqual([run.code, run.err], [2, 'pi-guard: the report cannot be written to /dev/full.\n']);
    assert.ok(statSync('/dev/full').isCharacterDevice(), 'which stays one');
    const redirected = inShell('"$NODE" "$COMMAND" . > /dev/full', cwd);
    assert.deepEqual([redirected.code, redirected.err], [2, 'pi-guard: the report cannot be written to stdout.\n']);
  });

  (process.platform === 'linux' && isRoot ? it : it.skip)('to a full disk leaves the old one, and no half of the new one', function () {
    const cwd = project({ 'a.js': LEAK.repeat(2000), 'reports/.keep': '' });
    const reports = join(cwd, 'reports');
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', reports]).status !== 0) return this.skip();
    try {
      writeFileSync(join(reports, 'report.json'), OLD);
      const run = piGuard(['a.js', '--format', 'eslint-json', '-o', 'reports/report.json'], { cwd });
      assert.equal(run.code, 2);
      assert.match(run.err, /^pi-guard: the report cannot be written to reports\/report\.json\.$/m);
      assert.equal(readFileSync(join(reports, 'report.json'), 'utf8'), OLD);
      assert.deepEqual(readdirSync(reports), ['report.json']);
      const cached = piGuard(['a.js', '--cache', '--cache-location', 'reports/cache'], { cwd });
      assert.match(cached.err, /^pi-guard: the cache cannot be written to reports\/cache\.$/m);
      assert.match(cached.out, /2000 findings in 1 file/);
    } finally {
      spawnSync('umount', [reports]);
    }
  });

  onUnix('whole because the process is killed leaves the old one', () => {
    const half = 'original(path, rest[0].slice(0, rest[0].length / 2)); process.kill(process.pid, "SIGKILL"); for (;;);';
    const cwd = project({ 'a.js': LEAK, 'report.txt': OLD, 'p.cjs': preload('writeFileSync', 'report.txt', half) });
    const { signal } = spawnSync(process.execPath, ['--require', join(cwd, 'p.cjs'), COMMAND, 'a.js', '-o', 'report.txt'], { cwd });
    assert.equal(signal, 'SIGKILL');
    assert.equal(readFileSync(join(cwd, 'report.txt'), 'utf8'), OLD);
  });

  for (const signal of ['SIGINT', 'SIGTERM']) {
    onUnix(`is whole when ${signal} comes meanwhile`, () => {
      const cwd = project({ 'a.js': LEAK, 'report.txt': OLD, 'p.cjs': preload('writeFileSync', 'report.txt', `process.kill(process.pid, "${signal}");`) });
      const run = piGuard(['a.js', '-o', 'report.txt'], { cwd, preload: join(cwd, 'p.cjs') });
      assert.equal(run.code, 1);
      assert.match(readFileSync(join(cwd, 'report.txt'), 'utf8'), /^a\.js\n[\s\S]*\nScanned 1 file .*\.\n$/);
      assert.deepEqual(readdirSync(cwd).filter((name) => name.startsWith('report')), ['report.txt']);
    });
  }

  onUnix('beside its place, in a folder that takes no new files, is written in place', () => {
    const cwd = project({ 'a.js': LEAK, 'reports/report.txt': OLD });
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, 'reports/report.txt'), 0o666);
    chmodSync(join(cwd, 'reports'), 0o555);
    const run = asNobody(['a.js', '-o', 'reports/report.txt'], cwd);
    chmodSync(join(cwd, 'reports'), 0o755);
    assert.equal(run.code, 1, run.err);
    assert.match(readFileSync(join(cwd, 'reports/report.txt'), 'utf8'), /^a\.js\n/);
  });

  onUnix('keeps the rights of the old one, and a link to it stays a link', () => {
    const cwd = project({ 'a.js': LEAK, 'kept/report.txt': OLD });
    chmodSync(join(cwd, 'kept/report.txt'), 0o640);
    symlinkSync('kept/report.txt', join(cwd, 'latest.txt'));
    assert.equal(piGuard(['a.js', '-o', 'latest.txt'], { cwd }).code, 1);
    assert.match(readFileSync(join(cwd, 'kept/report.txt'), 'utf8'), /^a\.js\n/);
    assert.equal(statSync(join(cwd, 'kept/report.txt')).mode & 0o777, 0o640);
  });
});

describe('a module that changes while it is read', () => {
  const change = (after: string): string => preload('readFileSync', join('lib', 'keep.js'), `fs.writeFileSync(path, ${JSON.stringify(after)});`, 'after');

  for (const [what, before, after] of [
    ['begins to leak', DOING_NOTHING, KEEPING],
    ['stops leaking', KEEPING, DOING_NOTHING],
    ['is damaged', KEEPING, 'export const keep = ('],
    ['is emptied', KEEPING, ''],
  ] as const) {
    it(`and ${what} is remembered as it was seen`, () => {
      const cwd = project({ 'src/save.js': CALLING, 'lib/keep.js': before, 'p.cjs': change(after) });
      const args = ['src', '--cache', '--format', 'eslint-json'];
      const first = findingsOf(piGuard(args, { cwd, preload: join(cwd, 'p.cjs') }), cwd);
      assert.deepEqual(first['src/save.js'], before === KEEPING ? ['2 no-store-personal-info'] : []);
      assert.equal(readFileSync(join(cwd, 'lib/keep.js'), 'utf8'), after);
      assert.deepEqual(findingsOf(piGuard(args, { cwd }), cwd), findingsOf(piGuard(['src', '--format', 'eslint-json'], { cwd }), cwd));
    });
  }

  it('or vanishes says nothing about the files that import it', () => {
    const cwd = project({ 'src/a.js': LEAK, 'src/save.js': CALLING, 'lib/keep.js': KEEPING, 'p.cjs': preload('readFileSync', join('lib', 'keep.js'), 'fs.unlinkSync(path);') });
    const run = piGuard(['src', '--format', 'eslint-json'], { cwd, preload: join(cwd, 'p.cjs') });
    assert.equal(run.code, 1, run.err);
    assert.deepEqual(findingsOf(run, cwd)['src/a.js'], FOUND);
  });
});

describe('ESLint with --concurrency', () => {
  const eslint = join(createRequire(import.meta.url).resolve('eslint/package.json'), '../bin/eslint.js');

  /** ESLint over twelve files in two threads; `dies` is what the thread that sees the eighth of them does. */
  function lint(dies: string): { readonly code: number | null; readonly out: string; readonly err: string } {
    const files = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`f${String(index).padStart(2, '0')}.js`, LEAK]));
    const cwd = project({
      ...files,
      'eslint.config.mjs': `import { createRequire } from 'node:module';
import { isMainThread } from 'node:worker_threads';
const piGuard = createRequire(import.meta.url)(${JSON.stringify(join(root, 'eslint-plugin/dist/index.cjs'))});
const dying = { create(context) { if (!isMainThread && context.filename.endsWith('f07.js')) { ${dies} } return {}; } };
export default [piGuard.configs.recommended, { plugins: { own: { rules: { dying } } }, rules: { 'own/dying': 'error' } }];
`,
    });
    const { status, stdout, stderr } = spawnSync(process.execPath, [eslint, '--concurrency', '2', '--format', 'json', '.'], { cwd, encoding: 'utf8', timeout: 50_000 });
    return { code: status, out: stdout, err: stderr };
  }

  it('finds the same in every thread', () => {
    const { code, out } = lint('');
    assert.equal(code, 1);
    const counts = (JSON.parse(out) as ESLint.LintResult[]).filter(({ filePath }) => /f\d\d\.js$/.test(filePath)).map(({ messages }) => messages.length);
    assert.deepEqual(counts, Array.from({ length: 12 }, () => 1));
  });

  it('fails when a thread dies: no half of the results passes for the whole', () => {
    const { code, out, err } = lint("queueMicrotask(() => { throw new Error('the thread ends'); });");
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /the thread ends/);
  });
});

describe('what the fault left behind', () => {
  it('is no draft of a report or of a cache', () => {
    const cwd = project({ 'a.js': LEAK });
    mkdirSync(join(cwd, 'reports'));
    assert.equal(piGuard(['a.js', '--cache', '-o', 'reports/r.txt'], { cwd }).code, 1);
    assert.deepEqual(readdirSync(join(cwd, 'reports')), ['r.txt']);
    assert.ok(existsSync(join(cwd, '.pi-guard-cache')));
    assert.deepEqual(readdirSync(cwd).filter((name) => name.endsWith('.tmp')), []);
  });
});
