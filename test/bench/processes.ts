/** Whole processes, told by what the system counts: processor time and the largest memory, and the clock beside them. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from './estimate.ts';

export interface Command {
  readonly args: readonly string[];
  readonly cwd: string;
  /** Makes every run start from the same state. */
  readonly before?: () => void;
}

export interface Cost {
  readonly wall: number;
  /** Seconds of processor time of all threads. */
  readonly cpu: number;
  /** Largest resident memory in megabytes. */
  readonly memory: number;
}

export interface ProcessResult extends Cost {
  /** Medians of the ratios to the base, run by run. */
  readonly wallRatio: number;
  readonly cpuRatio: number;
}

/** Tells what the process used, when it ends. */
const PROBE = join(import.meta.dirname, 'probe.cjs');

/** Runs Node.js programs round by round, the order turned each round; the first one is the base. */
export function measureProcesses(commands: Readonly<Record<string, Command>>, rounds: number): Record<string, ProcessResult> {
  const names = Object.keys(commands);
  const costs = new Map<string, Cost[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of round % 2 === 0 ? names : [...names].reverse()) costs.get(name)?.push(costOf(name, commands[name] as Command));
  }
  const base = costs.get(names[0] ?? '') ?? [];
  return Object.fromEntries([...costs].map(([name, list]) => {
    const ratio = (key: 'wall' | 'cpu'): number => median(list.map((cost, round) => cost[key] / (base[round]?.[key] ?? NaN)));
    const middle = (key: keyof Cost): number => median(list.map((cost) => cost[key]));
    return [name, { wall: middle('wall'), cpu: middle('cpu'), memory: middle('memory'), wallRatio: ratio('wall'), cpuRatio: ratio('cpu') }];
  }));
}

function costOf(name: string, { args, cwd, before }: Command): Cost {
  before?.();
  const report = join(tmpdir(), `pi-guard-bench-${process.pid}.json`);
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--require', PROBE, ...args], {
    cwd,
    env: { ...process.env, PI_GUARD_BENCH_PROBE: report },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const wall = (performance.now() - started) / 1000;
  if (status === null || status > 1 || !existsSync(report)) throw new Error(`${name}: exit code ${status}: ${stderr.slice(0, 500)}`);
  const { cpu, memory } = JSON.parse(readFileSync(report, 'utf8')) as Omit<Cost, 'wall'>;
  rmSync(report);
  return { wall, cpu, memory };
}
