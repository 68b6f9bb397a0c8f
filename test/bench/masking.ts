/** Values masked in a second: `mask()` of the package beside slices written by hand. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as masks from '../../core/mask/index.ts';
import { root } from '../tools/paths.ts';
import { median } from './estimate.ts';

const VALUES: readonly (readonly [kind: string, values: readonly string[], byHand: (value: string) => string])[] = [
  ['mobile-phone', Array.from({ length: 64 }, (_, index) => `154${String(10_000_000 + index * 7_919)}`), (value) => (isDigits(value, 11) ? `${value.slice(0, 3)}****${value.slice(-4)}` : '***')],
  ['bank-card', Array.from({ length: 64 }, (_, index) => `62220000${String(10_000_000 + index * 7_919)}`), (value) => (isDigits(value, 16) ? `${value.slice(0, 6)}${'*'.repeat(6)}${value.slice(-4)}` : '***')],
];

export interface MaskResult {
  /** Median over rounds of the speed by that of the slice. */
  readonly ratio: number;
  readonly nanoseconds: number;
}

export function measureMasks(rounds: number): Record<string, MaskResult> {
  const { mask } = createRequire(import.meta.url)(join(root, 'core/mask/dist/index.js')) as typeof masks;
  return Object.fromEntries(VALUES.map(([kind, values, byHand]) => {
    const ratios: number[] = [];
    const times: number[] = [];
    for (let round = -2; round < rounds; round++) {
      const own = timeOf((value) => mask(value, kind), values);
      const other = timeOf(byHand, values);
      if (round < 0) continue;
      ratios.push(other / own);
      times.push(own);
    }
    return [kind, { ratio: median(ratios), nanoseconds: median(times) }];
  }));
}

/** A slice that fails closed, as a careful hand writes it. */
function isDigits(value: unknown, length: number): value is string {
  return typeof value === 'string' && value.length === length && /^\d+$/.test(value);
}

/** Nanoseconds a value. The length is asked for so that no engine leaves the work out. */
function timeOf(mask: (value: string) => string, values: readonly string[]): number {
  const started = performance.now();
  let length = 0;
  for (let turn = 0; turn < 4_000; turn++) for (const value of values) length += mask(value).charCodeAt(0);
  const took = performance.now() - started;
  if (length === 0) throw new Error('nothing was masked');
  return (took * 1e6) / (4_000 * values.length);
}
