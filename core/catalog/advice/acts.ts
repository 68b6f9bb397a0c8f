/** What repairs do, and which sentences advise it: where a repair does something else, it is shown as another way. */
import type { FixAct } from '../../types.ts';

/** Advice that a value is not to be there at all. */
const OUT = String.raw`leave (?:out|(?:it|them|the fields?) out)|do not (?:log|store|write)|take (?:it|them) out|delete|remove|pass at most`;

/** English words of advice for each act of a repair; the other languages have the same meaning. */
const TOLD: Readonly<Record<FixAct, RegExp>> = {
  mask: /\bmask\b/i,
  stars: new RegExp(String.raw`\b(?:${OUT}|mask|placeholder)\b`, 'i'),
  'leave out': new RegExp(String.raw`\b(?:${OUT}|needed fields|fewer fields)\b`, 'i'),
  pick: new RegExp(String.raw`\b(?:${OUT}|needed fields|fewer fields|id)\b`, 'i'),
  names: new RegExp(String.raw`\b(?:${OUT})\b`, 'i'),
  body: /\b(?:body|POST)\b/,
  header: /\bheader\b/,
  empty: /\b(?:empty|placeholder)\b/,
};

/** Whether a repair does what is advised; one that is not known to do anything else is taken for it. */
export function isTold(act: FixAct | undefined, advice: string): boolean {
  return act === undefined || advice === '' || TOLD[act].test(advice);
}
