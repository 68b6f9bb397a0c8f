/** What is cut of an address, in pieces that do not overlap. */
import type { Edit } from '../../types.ts';

/** Adjacent parameters are cut in one piece. If the first parameter is cut, its `?` stays for the parameters that follow. */
export function joined(edits: readonly Edit[], text: string): Edit[] {
  const pieces: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.range.start - b.range.start)) {
    const before = pieces.at(-1);
    if (!before || edit.range.start > before.range.end) {
      pieces.push(edit);
      continue;
    }
    const { start } = before.range;
    const { end } = edit.range;
    const isFirst = text[start - 1] === '?';
    const range = isFirst ? (text[end] === '&' ? { start, end: end + 1 } : { start: start - 1, end }) : { start, end };
    pieces[pieces.length - 1] = { ...edit, range, text: quoteLost(text.slice(range.start, range.end)) };
  }
  return pieces;
}

/** The quote that must be written back where a cut begins inside a text and ends outside it. */
function quoteLost(cut: string): string {
  return ["'", '"'].find((quote) => cut.split(quote).length % 2 === 0) ?? '';
}
