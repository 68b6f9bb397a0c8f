import type { Edit, Range } from '../types.ts';

/** The edits that switch a finding off, and where its reason stands in the text after them, to be written over. */
export interface Disabling {
  readonly edits: readonly Edit[];
  readonly reason?: Range;
}

/** One insertion whose middle is the reason. */
export function insertion(at: number, before: string, reason: string, after: string): Disabling {
  const start = at + before.length;
  return { edits: [{ range: { start: at, end: at }, text: before + reason + after }], reason: { start, end: start + reason.length } };
}
