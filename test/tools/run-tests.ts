/**
 * `npm test`: types, lint, every mocha test, the tests with the tools of others and those in a real VS Code where these are installed (in
 * CI always); ends with one line `N passed, N failed`. With paths of tests it runs just those.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Mocha from 'mocha';
import { missingRealTools } from '../real-tools/tools.ts';
import { missingTools } from '../vscode/tools.ts';
import { root } from './paths.ts';

const APART_TIMEOUT = 900_000;

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
    ['layout', ['prettier', '--check', '.']],
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
  if (only.length === 0) {
    runApart('tests with the tools of others', 'test/real-tools/run.ts', missingRealTools());
    runApart('tests in a real VS Code', 'test/vscode/run.ts', missingTools());
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
});

/** In a process of their own: they use packages that `npm ci` does not install. */
function runApart(name: string, script: string, missing: readonly string[]): void {
  if (missing.length > 0 && !process.env['CI']) {
    console.log(`LEFT OUT: the ${name}. ${missing.join(' ')}`);
    return;
  }
  const started = Date.now();
  const folder = mkdtempSync(join(tmpdir(), 'pi-guard-'));
  const report = join(folder, 'report.json');
  if (missing.length > 0) console.error(missing.join('\n'));
  else spawnSync(process.execPath, ['--import', 'tsx', script, '--report', report], { stdio: 'inherit', timeout: APART_TIMEOUT });
  const counts = existsSync(report) ? (JSON.parse(readFileSync(report, 'utf8')) as { passed: number; failed: number }) : { passed: 0, failed: 1 };
  rmSync(folder, { recursive: true });
  passed += counts.passed;
  failed += counts.failed;
  console.log(`${counts.failed === 0 ? 'ok' : 'FAILED'}: ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}
