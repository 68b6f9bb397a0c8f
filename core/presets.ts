import { LEVELS, type Finding, type Level, type Preset } from './types.ts';

/** Lowest level each preset reports. */
export const MIN_LEVEL: Readonly<Record<Preset, Level>> = { recommended: 'medium', strict: 'info' };

/** Which findings are wanted: the work for all others can be spared. */
export interface Wanted {
  /** The lowest level. */
  readonly level: Level;
  /** Whether guesses count. */
  readonly guesses: boolean;
}

export const EVERYTHING: Wanted = { level: 'info', guesses: true };

/** What a preset reports. */
export function wantedBy(preset: Preset, minLevel: Level = MIN_LEVEL[preset]): Wanted {
  return { level: minLevel, guesses: preset !== 'recommended' };
}

/** Whether findings of a level count. */
export function isWanted({ level }: Wanted, found: Level): boolean {
  return LEVELS.indexOf(found) <= LEVELS.indexOf(level);
}

/** Whether a preset reports a finding; `minLevel` narrows or widens it. `recommended` leaves out guesses. */
export function isReported(finding: Finding, preset: Preset, minLevel: Level = MIN_LEVEL[preset]): boolean {
  if (preset === 'recommended' && finding.confidence === 'low') return false;
  return LEVELS.indexOf(finding.level) <= LEVELS.indexOf(minLevel);
}
