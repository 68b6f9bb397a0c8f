import { LEVELS, type Level } from '../../core/index.ts';
import { openItems, type Item } from './formats/report.ts';
import { COMMENT_MESSAGE_RULE } from './scan/lint.ts';
import type { Look } from './scan/look.ts';
import type { Scan } from './scan/scan.ts';
import type { Session } from './session.ts';

/** The run did not do its work: wrong use, a broken configuration, a file that cannot be opened or written. */
export const NOT_DONE = 2;
/** What a shell reports for a process that Ctrl-C ended. */
export const INTERRUPTED = 130;

export interface FailureOptions {
  readonly failOn?: Level;
  readonly maxWarnings?: number;
  readonly allowParseErrors: boolean;
  /** Used in place of exit code 1. */
  readonly exitCode: number;
  /** Warnings are left out. */
  readonly quiet: boolean;
}

/** The exit code of a run that did not look at everything it was given; undefined when it did. */
export function faultOf(
  { scan, targets }: Look,
  { problems }: Session,
  { allowParseErrors }: Pick<FailureOptions, 'allowParseErrors'>,
): number | undefined {
  if (targets.missing.length > 0 || problems.size > 0 || scan.unreadable.length + scan.unwritable.length > 0) return NOT_DONE;
  if (scan.undecoded.length > 0 && !allowParseErrors) return NOT_DONE;
  return scan.done < scan.all ? INTERRUPTED : undefined;
}

/** The exit code of failure when there is something to act on, else 0. */
export function exitCodeOf(
  scan: Scan,
  items: readonly Item[],
  { failOn = 'info', maxWarnings = Infinity, allowParseErrors, exitCode, quiet }: FailureOptions,
): number {
  if (scan.crashed > 0 || (scan.notParsed + scan.tooSlow > 0 && !allowParseErrors)) return exitCode;
  const open = openItems({ items }).map(({ reported }) => reported);
  const errors = open.filter(({ severity, finding }) => severity === 'error' && LEVELS.indexOf(finding.level) <= LEVELS.indexOf(failOn));
  const warnings = open.filter(({ severity }) => severity === 'warning');
  const aboutComments = scan.results.flatMap(({ messages }) => messages.filter(({ ruleId }) => ruleId === COMMENT_MESSAGE_RULE));
  const faults = errors.length + aboutComments.filter(({ severity }) => severity === 2).length;
  const remarks = quiet ? 0 : aboutComments.filter(({ severity }) => severity === 1).length;
  return faults > 0 || warnings.length + remarks > maxWarnings ? exitCode : 0;
}
