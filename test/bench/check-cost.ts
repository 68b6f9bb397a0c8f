/** Processor time of one check beside that of parsing alone: what a busy machine blurs least. In a process that is started as the server is. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { SERVER_ARGUMENTS } from '../../extension/server-arguments.ts';

const PROCESS = join(import.meta.dirname, 'check-cost-process.ts');

export interface CheckCost {
  /** Milliseconds of processor time, medians. */
  readonly parse: number;
  readonly check: number;
  /** Check by parsing, at the 95th percentile of the check. */
  readonly p95: number;
}

/** For ordinary code of so many lines, each time with one letter more in its first line. */
export function measureCheckCost(lines: number): CheckCost {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...process.execArgv, ...SERVER_ARGUMENTS, PROCESS, String(lines)], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as CheckCost;
}
