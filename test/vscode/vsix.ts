/** The published form of the extension, which is what these tests install. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../tools/paths.ts';

/** Builds the extension of the working tree as `npm run package` does. Throws with npm's output when that fails. */
export function packageExtension(): void {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'package'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm run package failed\n${stdout}${stderr}`);
}

/** Where `npm run package` puts the extension. Throws when it is not there. */
export function findVsix(): string {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { name: string; version: string };
  const path = join(root, 'dist', `${name}-${version}.vsix`);
  if (!existsSync(path)) throw new Error(`${path} is not there: npm run package`);
  return path;
}
