/** Repositories made for tests, and what the command finds in them. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { piGuard, project } from './command.ts';

/** A file with one finding, in its second line; another one, in its first. */
export const OLD = 'export function submit(form) {\n  console.log("sent", form.phone);\n}\n';
export const NEW = 'export const show = (user) => console.log(user.idCard);\n';
const AUTHOR = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];

export function git(cwd: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', [...AUTHOR, ...args], { cwd, encoding: 'utf8' });
  assert.equal(status, 0, `git ${args.join(' ')}: ${stderr}`);
  return stdout;
}

/** A repository with one commit on `main`. */
export function repository(files: Readonly<Record<string, string>>): string {
  const cwd = project(files);
  rmSync(join(cwd, '.git'), { recursive: true });
  git(cwd, 'init', '-q', '-b', 'main');
  git(cwd, 'add', '-A');
  git(cwd, 'commit', '-qm', 'first');
  return cwd;
}

/** What is new or worse: `new src/a.js:2`. */
export function found(cwd: string, ...args: string[]): string[] {
  const { out, err } = piGuard(['--format', 'json', ...args], { cwd });
  assert.notEqual(out, '', err);
  const { findings } = JSON.parse(out) as { findings: { state: string; place: { path: string; line: number } }[] };
  return findings.filter(({ state }) => state === 'new' || state === 'worse').map(({ state, place }) => `${state} ${place.path}:${place.line}`);
}
