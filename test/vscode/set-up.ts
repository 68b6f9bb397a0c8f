/** Installs the editor of the tests beside this file. Only packages are downloaded and nothing is compiled. */
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { editorFolder, editorNode, folder, hasEditor, isSupported, marker, missingTools, stampOfTools } from './tools.ts';

/** Makes the tests runnable, or ends the process and says what is missing. */
export function prepareEditor(): void {
  if (isSupported) installEditor();
  const missing = missingTools();
  if (missing.length === 0) return;
  console.error(missing.join('\n'));
  process.exit(1);
}

/** Throws when npm fails. Does nothing when what the lockfile names is installed already. */
function installEditor(): void {
  if (hasEditor()) return;
  const started = Date.now();
  rmSync(marker, { force: true });
  // Scripts stay off: code-server's own stop on Node 20 and compile what these tests do not use.
  npm(folder, 'ci', '--ignore-scripts');
  // `install`, since the shrinkwrap that the editor ships lacks one optional entry and `ci` refuses it.
  npm(editorFolder, 'install', '--omit=dev', '--ignore-scripts');
  npm(join(editorFolder, 'extensions'), 'install', '--omit=dev', '--ignore-scripts');
  writeFileSync(marker, stampOfTools());
  console.log(`installed the editor of the tests (${((Date.now() - started) / 1000).toFixed(0)} s)`);
}

function npm(cwd: string, ...args: string[]): void {
  const { status, stdout, stderr } = spawnSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${dirname(editorNode)}${delimiter}${process.env['PATH'] ?? ''}` },
  });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed in ${cwd}\n${stdout}${stderr}`);
}
