/**
 * Foreign files: `npm run foreign -- <folder>… [--limit n] [--from n] [--heap 768]`. Everything that PI Guard does, on every
 * file it reads below the folders, in a process of its own, so that running out of memory or never coming back is
 * caught and named. Exit code 1 when anything is wrong.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../tools/paths.ts';
import { filesBelow } from './files.ts';
import type { Answer, Task } from './worker.ts';

/** Milliseconds after which a file that gives no answer counts as endless: long, since others may need the processor. */
const PATIENCE = 180_000;
const MEGABYTE = 1024 * 1024;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { limit: { type: 'string', default: 'Infinity' }, from: { type: 'string', default: '0' }, heap: { type: 'string', default: '768' } },
});
if (positionals.length === 0) {
  console.error('usage: npm run foreign -- <folder>… [--limit n] [--from n] [--heap megabytes]');
  process.exit(2);
}

const counts = { files: 0, skipped: 0, bytes: 0, notParsed: 0, findings: 0, repairs: 0, repairsLeftOut: 0, wrong: 0 };
let slowest = { cpu: 0, path: '' };
let memory = 0;
let worker: ChildProcess | undefined;

for (const argument of positionals) {
  const folder = resolve(argument);
  const paths = [...filesBelow(folder)].slice(Number(values.from)).slice(0, Number(values.limit));
  for (const path of paths) record(folder, path, await examined({ folder, path }));
}
worker?.kill();
console.log(`${counts.files} files (${(counts.bytes / MEGABYTE).toFixed(1)} MB), ${counts.notParsed} of them not parsed, ${counts.skipped} skipped`);
console.log(`${counts.findings} findings, ${counts.repairs} repairs applied, ${counts.repairsLeftOut} left out`);
console.log(`slowest: ${slowest.cpu.toFixed(0)} ms CPU (${slowest.path}); most memory: ${(memory / MEGABYTE).toFixed(0)} MB`);
console.log(`${counts.wrong} things wrong`);
process.exitCode = counts.wrong > 0 ? 1 : 0;

function record(folder: string, path: string, answer: Answer | string): void {
  const name = relative(folder, path);
  if (typeof answer === 'string') return complain(name, [answer]);
  if ('skipped' in answer) {
    counts.skipped++;
    return;
  }
  counts.files++;
  counts.bytes += answer.bytes;
  counts.findings += answer.findings;
  counts.repairs += answer.repairs;
  counts.repairsLeftOut += answer.repairsLeftOut;
  if (!answer.isParsed) counts.notParsed++;
  if (answer.cpu > slowest.cpu) slowest = { cpu: answer.cpu, path: name };
  memory = Math.max(memory, answer.memory);
  complain(name, answer.wrong);
}

function complain(name: string, wrong: readonly string[]): void {
  counts.wrong += wrong.length;
  for (const what of wrong) console.log(`${name}: ${what}`);
}

/** The worker's answer about a file, or how it ended over it. */
function examined(task: Task): Promise<Answer | string> {
  worker ??= fork(join(root, 'test/foreign/worker.ts'), { cwd: root, execArgv: ['--import', 'tsx', `--max-old-space-size=${values.heap}`], stdio: ['ignore', 'inherit', 'pipe', 'ipc'] });
  const asked = worker;
  return new Promise((done) => {
    const timer = setTimeout(() => end(`no answer after ${PATIENCE / 1000} s`), PATIENCE);
    const onExit = (code: number | null, signal: string | null): void => end(`the process ended (${signal ?? code})`);
    const onAnswer = (answer: Answer): void => settle(answer);
    asked.once('message', onAnswer);
    asked.once('exit', onExit);
    asked.send(task);

    function end(how: string): void {
      worker = undefined;
      asked.kill('SIGKILL');
      settle(how);
    }

    function settle(answer: Answer | string): void {
      clearTimeout(timer);
      asked.off('message', onAnswer);
      asked.off('exit', onExit);
      done(answer);
    }
  });
}
