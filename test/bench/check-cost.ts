/** Processor time of one check beside that of parsing alone: what a busy machine blurs least. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as core from '../../core/index.ts';
import { root } from '../tools/paths.ts';
import { median, quantile } from './estimate.ts';
import { shapes } from './shapes.ts';

const WARM_UP = 20;
const RUNS = 60;

export interface CheckCost {
  /** Milliseconds of processor time, medians. */
  readonly parse: number;
  readonly check: number;
  /** Check by parsing, at the 95th percentile of the check. */
  readonly p95: number;
}

/** For ordinary code of so many lines, each time with one letter more in its first line. */
export function measureCheckCost(lines: number): CheckCost {
  const { analyze, DEFAULT_CONFIG, parseFile, wantedBy } = createRequire(import.meta.url)(join(root, 'eslint-plugin/dist/core.cjs')) as typeof core;
  const text = shapes[0]?.text(lines) ?? '';
  const parse = timesOf(text, (typed) => parseFile('long.ts', typed, { repair: true }));
  const check = timesOf(text, (typed) => analyze({ path: '/long.ts', text: typed }, { repair: true, config: DEFAULT_CONFIG, wanted: wantedBy('recommended') }));
  return { parse: median(parse), check: median(check), p95: quantile(check, 0.95) / median(parse) };
}

function timesOf(text: string, work: (typed: string) => unknown): number[] {
  const times: number[] = [];
  for (let run = -WARM_UP; run < RUNS; run++) {
    const typed = `const typed = '${'a'.repeat(run + WARM_UP)}';\n${text}\n`;
    const before = process.cpuUsage();
    work(typed);
    const { user, system } = process.cpuUsage(before);
    if (run >= 0) times.push((user + system) / 1000);
  }
  return times;
}
