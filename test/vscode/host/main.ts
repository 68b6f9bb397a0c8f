/** What the extension host runs: `run` is all that VS Code asks of a test module. */
import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';
import { LAYOUT, type Counts } from '../layout.ts';
import { recordOutcomes } from '../outcomes.ts';
import { root } from './editor.ts';

const TIMEOUT = 90_000;

/** Rejects when a test failed. Writes to files, since the host has no terminal. */
export async function run(): Promise<void> {
  Mocha.reporters.Base.consoleLog = (...values: unknown[]) => appendFileSync(join(root(), LAYOUT.log), `${format(...values)}\n`);
  const mocha = new Mocha({ color: false, forbidOnly: true, reporter: 'spec', timeout: TIMEOUT });
  mocha.suite.emit(Mocha.Suite.constants.EVENT_FILE_PRE_REQUIRE, globalThis, '', mocha);
  await import('./installed.ts');
  await import('./diagnostics.ts');
  await import('./hover.ts');
  await import('./fixes.ts');
  await import('./suppression.ts');
  await import('./settings.ts');
  await import('./configuration.ts');
  await import('./teaching.ts');
  await import('./eslint.ts');
  await import('./workspace.ts');
  await import('./killed.ts');
  await new Promise<void>((resolve, reject) => {
    const tests: Record<string, boolean> = {};
    const runner = mocha.run((failures) => {
      const counts: Counts = { passed: runner.stats?.passes ?? 0, failed: failures, tests };
      writeFileSync(join(root(), LAYOUT.report), JSON.stringify(counts));
      if (failures === 0) resolve();
      else reject(new Error(`${failures} tests failed`));
    });
    recordOutcomes(runner, tests);
  });
}
