/** Why a comment that switches rules off does not count. */
import type { Directive } from '../types.ts';
import { untilOf } from './until.ts';

/** What a project and the calendar demand of such comments. */
export interface Demands {
  /** Whether each has to give a reason. */
  readonly requireReason: boolean;
  /** The day that it is, as `2027-01-31`; without one no comment is too old. */
  readonly today?: string;
}

/** Id of the message about the flaw. */
export type Flaw = 'withoutReason' | 'expired' | 'wrongDate';

/** Why a comment does not count; undefined when it does. A rule's configuration in a comment is not judged: it is ESLint's own. */
export function flawOf({ type, reason }: Directive, { requireReason, today }: Demands): Flaw | undefined {
  if (type === 'enable' || type === 'off') return undefined;
  const until = untilOf(reason);
  if (until && until.day === undefined) return 'wrongDate';
  if (until?.day !== undefined && today !== undefined && until.day < today) return 'expired';
  return requireReason && (until?.reason ?? reason) === '' ? 'withoutReason' : undefined;
}
