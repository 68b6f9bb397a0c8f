import type { Range } from '../types.ts';

/** A replacement that keeps every offset: `text` is as long as the range. */
export interface Patch extends Range {
  readonly text: string;
}

/** A patch that replaces everything in a range but line breaks by spaces. */
export function blanking(text: string, range: Range): Patch {
  return { ...range, text: blankText(text.slice(range.start, range.end)) };
}

/** The text after some patches that do not overlap. */
export function applyPatches(text: string, patches: readonly Patch[]): string {
  let result = '';
  let at = 0;
  for (const patch of [...patches].sort((a, b) => a.start - b.start)) {
    result += text.slice(at, patch.start) + patch.text;
    at = patch.end;
  }
  return result + text.slice(at);
}

/** Spaces in place of everything but line breaks. */
export function blankText(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
