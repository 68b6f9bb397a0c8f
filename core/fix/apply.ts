import type { Edit } from '../types.ts';

/**
 * Applies edits of one file to its text. Edits are given in offsets of that text and may touch but not overlap; throws
 * when they do.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { range, text: replacement } of [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end)) {
    if (range.start < at) throw new RangeError('edits overlap');
    result += text.slice(at, range.start) + replacement;
    at = range.end;
  }
  return result + text.slice(at);
}
