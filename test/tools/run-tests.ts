/** `npm test`: types, lint and every mocha test; ends with one line `N passed, N failed`. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import { root } from './paths.ts';

process.chdir(root);

/** Files below a folder, those of installed packages left out. */
function testFiles(folder = 'test'): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : testFiles(path);
    return entry.name.endsWith('.test.ts') ? [path] : [];
  });
}

const only = process.argv.slice(2);
let passed = 0;
let failed = 0;

if (only.length === 0) {
  for (const [name, args] of [
    ['types', ['tsc', '--noEmit']],
    ['lint', ['eslint', '.']],
  ] as const) {
    const started = Date.now();
    const { status } = spawnSync('npx', [...args], { stdio: 'inherit', shell: process.platform === 'win32' });
    if (status === 0) passed++;
    else failed++;
    console.log(`${status === 0 ? 'ok' : 'FAILED'}: ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  }
}

const mocha = new Mocha({ timeout: 60_000, reporter: process.env['CI'] ? 'dot' : 'spec' });
for (const file of (only.length > 0 ? only : testFiles()).sort()) mocha.addFile(file);
await mocha.loadFilesAsync();
const runner = mocha.run(() => {
  passed += runner.stats?.passes ?? 0;
  failed += runner.stats?.failures ?? 0;
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
});
