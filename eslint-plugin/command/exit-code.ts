import { LEVELS, type Level } from '../../core/index.ts';
import { INTERNAL_ERROR_RULE } from './lint.ts';
import type { Scan } from './scan.ts';

/** The command was used in a way that it cannot follow. */
export const WRONG_USE = 2;
/** What a shell reports for a process that Ctrl-C ended. */
export const INTERRUPTED = 130;

export interface FailureOptions {
  readonly failOn?: Level;
  readonly maxWarnings?: number;
  readonly allowParseErrors: boolean;
}

/** 1 when there is something to act on, else 0. A finding whose level is unknown counts as the worst. */
export function exitCodeOf(scan: Scan, { failOn = 'info', maxWarnings = Infinity, allowParseErrors }: FailureOptions): 0 | 1 {
  if (scan.crashed > 0 || (scan.notParsed > 0 && !allowParseErrors)) return 1;
  const messages = scan.results.flatMap((result) => result.messages).filter(({ ruleId }) => ruleId !== null && ruleId !== INTERNAL_ERROR_RULE);
  const errors = messages.filter((message) => message.severity === 2 && LEVELS.indexOf(scan.details.get(message)?.level ?? 'critical') <= LEVELS.indexOf(failOn));
  const warnings = messages.filter(({ severity }) => severity === 1);
  return errors.length > 0 || warnings.length > maxWarnings ? 1 : 0;
}
