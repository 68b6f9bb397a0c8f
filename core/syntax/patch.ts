import type { Range } from '../types.ts';

/** A replacement that preserves every offset: `text` is as long as the range; without it the range is blanked. */
export interface Patch extends Range {
  readonly text?: string;
}

/** The text after some patches that do not overlap. */
export function applyPatches(text: string, patches: readonly Patch[]): string {
  let result = '';
  let at = 0;
  for (const patch of [...patches].sort((a, b) => a.start - b.start)) {
    result += text.slice(at, patch.start) + (patch.text ?? blankText(text.slice(patch.start, patch.end)));
    at = patch.end;
  }
  return result + text.slice(at);
}

/** Spaces in place of everything but line breaks. */
export function blankText(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

/** Blanks everything outside some ranges, so that offsets and lines of the rest stay those of the file. */
export function blankOutside(text: string, ranges: readonly Range[]): string {
  let result = '';
  let at = 0;
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    result += blankText(text.slice(at, start)) + text.slice(start, end);
    at = end;
  }
  return result + blankText(text.slice(at));
}
