import { LEVELS, type Exposure, type Finding, type KindId, type Level } from '../types.ts';

/** One accepted finding. Names of the code and ids only: the digest of a value is too short to find it. */
export interface BaselineEntry {
  /** Relative to the baseline's folder, with `/`. */
  readonly path: string;
  readonly fingerprint: string;
  readonly rule: string;
  readonly sink?: string;
  readonly within: string;
  readonly what: string;
  readonly kinds: readonly KindId[];
  readonly level: Level;
  /** `full`, `reversible`, `none`, or `partial 7/11`. */
  readonly exposure: string;
  /** Digest of the text that the finding is about, where it is about one. */
  readonly value?: string;
  /** The day it was accepted, as `2027-01-31`. */
  readonly since: string;
  readonly owner?: string;
  readonly reason?: string;
}

/** How visible a value is, as one word or two. */
export function exposureText(exposure: Exposure): string {
  return exposure.degree === 'partial' ? `partial ${exposure.visible}/${exposure.of}` : exposure.degree;
}

/** Whether a finding is worse than what was accepted: other kinds, a higher level, or more of the value visible. */
export function isWorse(finding: Pick<Finding, 'kinds' | 'level' | 'exposure'>, entry: BaselineEntry): boolean {
  const known = new Set(entry.kinds);
  return (
    finding.kinds.some((kind) => !known.has(kind)) ||
    LEVELS.indexOf(finding.level) < LEVELS.indexOf(entry.level) ||
    visibility(exposureText(finding.exposure)) > visibility(entry.exposure)
  );
}

function visibility(exposure: string): number {
  const [, visible, of] = /^partial (\d+)\/(\d+)$/.exec(exposure) ?? [];
  if (visible !== undefined && of !== undefined) return Number(of) === 0 ? 1 : Number(visible) / Number(of);
  return exposure === 'none' ? 0 : exposure === 'reversible' ? 1.5 : 2;
}
