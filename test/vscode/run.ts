/**
 * Tests the packaged extension in a real VS Code: `npm run test:vscode`. Installs that editor when it is not there.
 * Ends with one line `N passed, N failed`; with `--report <file>` writes the two numbers there instead, and what became of each test.
 * With `--install` does nothing but the installation, with `--packaged` tests the package that is there already.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../tools/paths.ts';
import type { Counts } from './layout.ts';
import { recordOutcomes } from './outcomes.ts';
import { prepareEditor } from './set-up.ts';
import { folder } from './tools.ts';
import { packageExtension } from './vsix.ts';

const { values } = parseArgs({ options: { report: { type: 'string' }, install: { type: 'boolean', default: false }, packaged: { type: 'boolean', default: false } } });
const total = { passed: 0, failed: 0 };
const tests: Record<string, boolean> = {};

prepareEditor();
if (values.install) process.exit();
rmSync(join(folder, 'dist'), { recursive: true, force: true });
if (!values.packaged) packageExtension();

// After the installation, since these load what it brings.
const { launchBrowser } = await import('./browser.ts');
const { runInHost } = await import('./host-runner.ts');
const { default: Mocha } = await import('mocha');
const { findVsix } = await import('./vsix.ts');

count('types of the editor tests', spawnSync('npx', ['tsc', '-p', folder], { cwd: root, stdio: 'inherit' }).status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

const browser = await launchBrowser();
const host = await runInHost(browser, { vsix: findVsix(), files: {} });
await browser.close();
count('in the extension host', host);
for (const [title, isPassed] of Object.entries(host.tests ?? { 'the extension host': false })) tests[`host: ${title}`] = isPassed;

const inWindow: Record<string, boolean> = {};
const mocha = new Mocha({ timeout: 100_000, reporter: 'spec' });
for (const file of readdirSync(join(folder, 'page')).filter((name) => name.endsWith('.suite.ts')).sort()) mocha.addFile(join(folder, 'page', file));
await mocha.loadFilesAsync();
const runner = mocha.run((failed) => {
  count('in the window', { passed: runner.stats?.passes ?? 0, failed });
  if (values.report === undefined) console.log(`${total.passed} passed, ${total.failed} failed`);
  else writeFileSync(values.report, JSON.stringify({ ...total, tests: { ...tests, ...inWindow } }));
  process.exitCode = total.failed > 0 ? 1 : 0;
});
recordOutcomes(runner, inWindow);

function count(part: string, result: Counts): void {
  total.passed += result.passed;
  total.failed += result.failed;
  console.log(`${result.failed === 0 ? 'ok' : 'FAILED'}: ${part}, ${result.passed} of ${result.passed + result.failed}`);
}
