/**
 * The archives of the packages and of the extension, in `dist`: `npm run package`. With a folder, `npm run package -- ../shop/vendor`, the
 * archives of the packages go there, where a project keeps them until they are on npm.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from '../paths.ts';

const [folder] = process.argv.slice(2);
const into = folder === undefined ? join(root, 'dist') : resolve(folder);

/** Runs a script of npm's world and ends with its exit code when that is not 0. */
function run(command: string, ...args: readonly string[]): void {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

mkdirSync(into, { recursive: true });
run('npm', 'run', '-s', 'build');
run('npm', 'pack', '--workspaces', '--ignore-scripts', '--loglevel=error', '--pack-destination', into);
if (folder === undefined) run('npx', 'vsce', 'package', '--no-dependencies', '--readme-path', 'extension/README.md', '--out', into);
