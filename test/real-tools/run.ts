/**
 * Tests with the tools of others: validators, package managers, linters, editors: `npm run test:real-tools`. Installs those that npm has
 * when they are not there. Ends with one line `N passed, N failed`; with `--report <file>` writes the two numbers there instead, with
 * `--install` does nothing but the installation. Names of files run these alone.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Mocha from 'mocha';
import { folder, install, missingRealTools } from './tools.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { report: { type: 'string' }, install: { type: 'boolean', default: false } } });

install();
if (values.install) process.exit();
const missing = missingRealTools();
if (missing.length > 0) {
  console.error(missing.join('\n'));
  process.exit(1);
}
const mocha = new Mocha({ timeout: 300_000, reporter: 'spec' });
for (const file of readdirSync(folder).filter((name) => name.endsWith('.check.ts')).sort()) if (positionals.length === 0 || positionals.some((name) => file.startsWith(name))) mocha.addFile(join(folder, file));
await mocha.loadFilesAsync();
const runner = mocha.run((failed) => {
  const passed = runner.stats?.passes ?? 0;
  if (values.report === undefined) console.log(`${passed} passed, ${failed} failed`);
  else writeFileSync(values.report, JSON.stringify({ passed, failed }));
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
});
