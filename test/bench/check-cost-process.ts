/** Measures checks of so many lines, the first argument, and prints a `CheckCost`. Between two checks it rests, as the server does between two keys. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type * as core from '../../core/index.ts';
import { collectYoung } from '../../extension/server/machine/collect.ts';
import { root } from '../tools/paths.ts';
import type { CheckCost } from './check-cost.ts';
import { median, quantile } from './estimate.ts';
import { shapes } from './shapes.ts';

/** Checks until Node.js has compiled what it runs often: as many as the first minute of typing makes. */
const WARM_UP = 60;
const RUNS = 60;

const { analyze, DEFAULT_CONFIG, forgetFiles, parseFile, wantedBy } = createRequire(import.meta.url)(join(root, 'eslint-plugin/dist/core.cjs')) as typeof core;
const text = shapes[0]?.text(Number(process.argv[2])) ?? '';
const parse = await timesOf((typed) => void parseFile('long.ts', typed, { repair: true }));
const check = await timesOf((typed) => void analyze({ path: '/long.ts', text: typed }, { repair: true, config: DEFAULT_CONFIG, wanted: wantedBy('recommended') }));
const cost: CheckCost = { parse: median(parse), check: median(check), p95: quantile(check, 0.95) / median(parse) };
console.log(JSON.stringify(cost));

async function timesOf(work: (typed: string) => void): Promise<number[]> {
  const times: number[] = [];
  for (let run = -WARM_UP; run < RUNS; run++) {
    const typed = `const typed = '${'a'.repeat(run + WARM_UP)}';\n${text}\n`;
    const before = process.cpuUsage();
    work(typed);
    const { user, system } = process.cpuUsage(before);
    if (run >= 0) times.push((user + system) / 1000);
    await pause(2);
    forgetFiles();
    await pause(1);
    collectYoung();
  }
  return times;
}
