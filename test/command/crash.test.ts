/** What fails inside PI Guard stays with its file; what stops the command keeps what was found. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findingsOf, lastLine, piGuard, preload, project, type Run } from './command.ts';

const LEAK = 'console.log(user.phone);\n';

describe('a rule that throws', () => {
  const THROWS = preload(`if (context.filename.endsWith('b.js')) { const error = new TypeError('secret-of-the-file'); throw error; }`);
  const cwd = project({ 'src/a.js': LEAK, 'src/b.js': LEAK, 'src/c.js': LEAK, 'preload.cjs': THROWS });
  const options = { cwd, preload: join(cwd, 'preload.cjs') };

  it('costs its own file’s result only, is named, and makes the run fail', () => {
    const run = piGuard(['src', '--format', 'eslint-json'], options);
    assert.equal(run.code, 1);
    assert.deepEqual(findingsOf(run, cwd), { 'src/a.js': ['1 no-log-personal-info'], 'src/b.js': ['1 internal-error'], 'src/c.js': ['1 no-log-personal-info'] });
    assert.match(lastLine(run.err), /; 1 not checked because of an internal error\.$/);
    assert.ok(!(run.out + run.err).includes('secret-of-the-file'));
  });

  it('is said in our own report, in both languages', () => {
    assert.match(piGuard(['src'], options).out, /b\.js\n {2}error {2}1:1 {2}PI Guard failed on this file and did not check it \(TypeError in rule\.create\): please report it\. Other\s+files\s+are\s+not\s+affected\. {2}internal-error\n/);
    assert.match(piGuard(['src'], { ...options, lang: 'zh_CN.UTF-8' }).out, /b\.js\n {2}错误 {2}1:1 {2}PI Guard 分析本文件时出错，未检查（TypeError in rule\.create）/);
  });

  it('fails the run even when only worse levels and parse errors are to fail it', () => {
    assert.equal(piGuard(['src/b.js', '--fail-on', 'critical', '--allow-parse-errors'], options).code, 1);
  });
});

describe('Ctrl-C', () => {
  (process.platform === 'win32' ? it.skip : it)('ends the scan, reports what was found and says that it is not everything', () => {
    const STOPS = preload(`if (context.filename.endsWith('f03.js')) process.kill(process.pid, 'SIGINT');`);
    const files = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`src/f${String(index).padStart(2, '0')}.js`, LEAK]));
    const cwd = project({ ...files, 'preload.cjs': STOPS });
    const run = piGuard(['src'], { cwd, preload: join(cwd, 'preload.cjs') });
    assert.equal(run.code, 130);
    assert.match(run.out, /^src\/f03\.js$/m);
    assert.doesNotMatch(run.out, /^src\/f59\.js$/m);
    assert.match(run.out, /\nINCOMPLETE: stopped after \d+ of 60 files\.\nScanned \d+ files/);
  });

  describe('in a file that takes long', () => {
    /** The work for b.js never ends, and four seconds after it began another process sends a signal. */
    const sends = (signal: string): string =>
      `const vm = require('node:vm');
const { runInThisContext } = vm;
vm.runInThisContext = (code, options) => runInThisContext(globalThis.isEndless ? 'for (;;);' : code, options);
${preload(`if (context.filename.endsWith('b.js') && !globalThis.isEndless) {
  globalThis.isEndless = true;
  require('node:child_process').spawn(process.execPath, ['-e', 'setTimeout(() => process.kill(' + process.pid + ', "${signal}"), 4000)'], { stdio: 'ignore' });
}`)}`;
    const stopped = (signal: string): { readonly run: Run; readonly seconds: number; readonly cwd: string } => {
      const cwd = project({ 'src/a.js': LEAK, 'src/b.js': LEAK, 'src/c.js': LEAK, 'report.txt': 'old\n', 'preload.cjs': sends(signal) });
      const started = performance.now();
      const run = piGuard(['src', '-o', 'report.txt'], { cwd, preload: join(cwd, 'preload.cjs') });
      return { run, seconds: (performance.now() - started) / 1000, cwd };
    };

    (process.platform === 'win32' ? it.skip : it)('ends it in the middle and reports the files before it', () => {
      const { run, seconds, cwd } = stopped('SIGINT');
      assert.equal(run.code, 130, run.err);
      assert.match(readFileSync(join(cwd, 'report.txt'), 'utf8'), /^src\/a\.js\n[\s\S]*\nINCOMPLETE: stopped after 1 of 3 files\.\n/);
      assert.ok(seconds < 20, `${seconds} s`);
    });

    (process.platform === 'win32' ? it.skip : it)('is for SIGTERM the end of the process, which leaves the old report', () => {
      const { run, seconds, cwd } = stopped('SIGTERM');
      assert.equal(run.code, null);
      assert.equal(readFileSync(join(cwd, 'report.txt'), 'utf8'), 'old\n');
      assert.ok(seconds < 20, `${seconds} s`);
    });
  });
});
