/** Why a comment that switches rules off does not count. */
import type { Directive } from './directives.ts';

/** What a project and the calendar ask of such comments. */
export interface Demands {
  /** Whether each has to give a reason. */
  readonly requireReason: boolean;
}

/** Id of the message that says what is wrong. */
export type Flaw = 'withoutReason';

/** What is wrong with a comment; undefined when it counts. What a rule's configuration in a comment switches off is ESLint's own configuration. */
export function flawOf({ type, reason }: Directive, { requireReason }: Demands): Flaw | undefined {
  if (type === 'enable' || type === 'off') return undefined;
  return requireReason && reason === '' ? 'withoutReason' : undefined;
}
