/**
 * Tests the packaged extension in a real VS Code: `npm run test:vscode`. Installs that editor when it is not there.
 * Ends with one line `N passed, N failed`; with `--report <file>` writes the two numbers there instead.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../tools/paths.ts';
import { installEditor } from './set-up.ts';
import { folder, missingTools } from './tools.ts';
import { packageExtension } from './vsix.ts';

const { values } = parseArgs({ options: { report: { type: 'string' } } });
const total = { passed: 0, failed: 0 };

installEditor();
const missing = missingTools();
if (missing.length > 0) {
  console.error(missing.join('\n'));
  process.exit(1);
}
rmSync(join(folder, 'dist'), { recursive: true, force: true });
packageExtension();

// After the installation, since these load what it brings.
const { launchBrowser } = await import('./browser.ts');
const { runInHost } = await import('./host-runner.ts');
const { default: Mocha } = await import('mocha');
const { findVsix } = await import('./vsix.ts');

count('types of the editor tests', spawnSync('npx', ['tsc', '-p', folder], { cwd: root, stdio: 'inherit' }).status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

const browser = await launchBrowser();
const host = await runInHost(browser, { vsix: findVsix(), files: {} });
await browser.close();
console.log(host.text);
count('in the extension host', host);

const mocha = new Mocha({ timeout: 60_000, reporter: 'spec' });
for (const file of readdirSync(join(folder, 'page')).filter((name) => name.endsWith('.suite.ts')).sort()) mocha.addFile(join(folder, 'page', file));
await mocha.loadFilesAsync();
const runner = mocha.run((failed) => {
  count('in the window', { passed: runner.stats?.passes ?? 0, failed });
  if (values.report === undefined) console.log(`${total.passed} passed, ${total.failed} failed`);
  else writeFileSync(values.report, JSON.stringify(total));
  process.exitCode = total.failed > 0 ? 1 : 0;
});

function count(part: string, result: { readonly passed: number; readonly failed: number }): void {
  total.passed += result.passed;
  total.failed += result.failed;
  console.log(`${result.failed === 0 ? 'ok' : 'FAILED'}: ${part}, ${result.passed} of ${result.passed + result.failed}`);
}
