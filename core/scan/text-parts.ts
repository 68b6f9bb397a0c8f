/** A fast test for words that are certainly not in a text, by the parts of three characters that the text has. */

const LENGTH = 3;
/** Bits of a table: a power of two. */
const SIZE = 32_768;

/** Which parts of three characters a text has. Different parts may share a bit. */
export type TextParts = Uint32Array;

/** The parts of a text. */
export function partsOf(text: string): TextParts {
  const parts = new Uint32Array(SIZE / 32);
  for (let at = LENGTH - 1; at < text.length; at++) {
    const bit = bitOf(text, at);
    parts[bit >>> 5] = (parts[bit >>> 5] as number) | (1 << (bit & 31));
  }
  return parts;
}

/** Whether a word may stand in the text; false means that it does not. */
export function mayHold(parts: TextParts, word: string): boolean {
  for (let at = LENGTH - 1; at < word.length; at++) {
    const bit = bitOf(word, at);
    if (((parts[bit >>> 5] as number) & (1 << (bit & 31))) === 0) return false;
  }
  return true;
}

/** The bit of the three characters that end at a place. */
function bitOf(text: string, at: number): number {
  return ((text.charCodeAt(at - 2) * 1031) ^ (text.charCodeAt(at - 1) * 47) ^ text.charCodeAt(at)) & (SIZE - 1);
}
