import { LEVELS, type Finding, type Level, type Preset } from './types.ts';

/** Lowest level each preset reports. */
export const MIN_LEVEL: Readonly<Record<Preset, Level>> = { recommended: 'medium', strict: 'info' };

/** Whether a preset reports a finding; `minLevel` narrows or widens it. `recommended` leaves out guesses. */
export function isReported(finding: Finding, preset: Preset, minLevel: Level = MIN_LEVEL[preset]): boolean {
  if (preset === 'recommended' && finding.confidence === 'low') return false;
  return LEVELS.indexOf(finding.level) <= LEVELS.indexOf(minLevel);
}
