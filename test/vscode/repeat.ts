/**
 * `npm run test:vscode:repeat`: the tests in the real VS Code again and again, each time in a new editor with a new profile; prints how often
 * each test passed. `-- --times 3` for less than ten, `-- --packaged` for the package that is there already.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../tools/paths.ts';
import type { Counts } from './layout.ts';
import { folder } from './tools.ts';

const { values } = parseArgs({ options: { times: { type: 'string', default: '10' }, packaged: { type: 'boolean', default: false } } });
const times = Number(values.times);
if (!Number.isInteger(times) || times < 1) {
  console.error(`--times ${values.times}: give a whole number, 1 or more`);
  process.exit(2);
}
const RUN_ENDS = 'the run ends with a report';

const reports = mkdtempSync(join(tmpdir(), 'pig-repeat-'));
const passes = new Map<string, number>();
const seconds: number[] = [];
for (let time = 0; time < times; time++) {
  const report = join(reports, `${time}.json`);
  const started = Date.now();
  const packaged = values.packaged || time > 0 ? ['--packaged'] : [];
  const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', join(folder, 'run.ts'), '--report', report, ...packaged], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  seconds.push((Date.now() - started) / 1000);
  const { failed, tests } = existsSync(report) ? (JSON.parse(readFileSync(report, 'utf8')) as Counts) : { failed: 1, tests: {} };
  for (const [title, isPassed] of Object.entries({ [RUN_ENDS]: existsSync(report), ...tests })) passes.set(title, (passes.get(title) ?? 0) + Number(isPassed));
  console.log(`${time + 1} of ${times}: ${failed} failed, ${seconds.at(-1)?.toFixed(0)} s`);
  if (failed > 0) console.log(stdout);
}
rmSync(reports, { recursive: true, force: true });

console.log(`\n| test | passed, of ${times} |\n| --- | --- |`);
for (const [title, count] of passes) console.log(`| ${title} | ${count} |`);
const always = [...passes.values()].filter((count) => count === times).length;
console.log(`\n${always} of ${passes.size} passed every time; ${Math.min(...seconds).toFixed(0)} to ${Math.max(...seconds).toFixed(0)} s each`);
process.exitCode = always === passes.size ? 0 : 1;
