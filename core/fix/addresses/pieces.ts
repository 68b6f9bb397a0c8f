/** What is cut of an address, in pieces that do not overlap. */
import type { Edit } from '../../types.ts';

/** Parameters beside each other are cut in one piece: the first leaves the `?` for what follows, if anything does. */
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

/** The quote that has to stay where what is cut begins inside of a text and ends outside. */
function quoteLost(cut: string): string {
  return ["'", '"'].find((quote) => cut.split(quote).length % 2 === 0) ?? '';
}
