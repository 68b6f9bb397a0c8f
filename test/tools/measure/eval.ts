/**
 * Scores the command on the labelled benchmark: `npm run eval -- <checkouts> [--preset strict] [scorer options…]`.
 * The benchmark's folder (labels, scorer, rule map) is `--benchmark <folder>` or `PI_GUARD_BENCHMARK`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../paths.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: { preset: { type: 'string', default: 'recommended' }, benchmark: { type: 'string', default: process.env['PI_GUARD_BENCHMARK'] } },
});
const [checkouts] = positionals;
const benchmark = values.benchmark as string | undefined;
if (checkouts === undefined || benchmark === undefined || !existsSync(join(benchmark, 'score.mjs'))) {
  console.error('usage: npm run eval -- <checkouts> --benchmark <folder with score.mjs> [--preset recommended|strict]');
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'pi-guard-eval-'));
const results = join(folder, 'results.json');
const scan = spawnSync(
  process.execPath,
  [join(root, 'eslint-plugin/command/dist/pi-guard.cjs'), resolve(checkouts), '--preset', String(values.preset), '--format', 'eslint-json', '--output-file', results, '--no-inline-config', '--allow-parse-errors', '--all-files'],
  { stdio: ['ignore', 'inherit', 'inherit'] },
);
if (scan.status === 2 || scan.status === null) process.exit(2);
const known = new Set(['preset', 'benchmark']);
const passedOn = process.argv.slice(2).filter((argument, index, all) => {
  const previous = all[index - 1]?.replace(/^--/, '') ?? '';
  return argument !== checkouts && !known.has(argument.replace(/^--/, '')) && !(all[index - 1]?.startsWith('--') && known.has(previous));
});
const score = (extra: string[]) =>
  spawnSync(process.execPath, [join(benchmark, 'score.mjs'), 'dev', resolve(checkouts), results, '--map', join(benchmark, 'rule-map.json'), ...extra], { encoding: 'utf8', maxBuffer: 1 << 28 });
process.stdout.write(score(passedOn).stdout);
const summary = JSON.parse(score(['--json']).stdout) as { filesWithLabels: number; filesWithLabelsLinted: number };
if (summary.filesWithLabelsLinted < summary.filesWithLabels) {
  console.error(`${summary.filesWithLabels - summary.filesWithLabelsLinted} labelled files were not scanned`);
  process.exitCode = 1;
}
console.log(`${(JSON.parse(readFileSync(results, 'utf8')) as unknown[]).length} files scanned`);
rmSync(folder, { recursive: true });
