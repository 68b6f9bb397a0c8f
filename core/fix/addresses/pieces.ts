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
    const end = Math.max(before.range.end, edit.range.end);
    const isFirst = text[start - 1] === '?';
    const range = isFirst ? (text[end] === '&' ? { start, end: end + 1 } : { start: start - 1, end }) : { start, end };
    pieces[pieces.length - 1] = { ...edit, range, text: quoteLost(text.slice(range.start, range.end)) };
  }
  return pieces.map((piece, index) => withoutMark(piece, pieces[index + 1], text));
}

/** A piece that ends a text in quotes takes the `?` before it along where the piece behind the quote takes everything else of the address. */
function withoutMark(piece: Edit, next: Edit | undefined, text: string): Edit {
  const { start, end } = piece.range;
  const isLast = next?.range.start === end + 1 && !/^\s*\+/.test(text.slice(next.range.end, next.range.end + MAX_GAP));
  return text[start - 1] === '?' && /["']/.test(text.charAt(end)) && isLast ? { ...piece, range: { start: start - 1, end } } : piece;
}

/** Characters before an operator that are looked at. */
const MAX_GAP = 40;

/** The quote that must be written back where a cut begins inside a text and ends outside it. */
function quoteLost(cut: string): string {
  return ["'", '"'].find((quote) => cut.split(quote).length % 2 === 0) ?? '';
}
