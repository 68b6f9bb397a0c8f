/** The stars of a mask: what stands in a text instead of what is hidden. */

const STAR = '*＊●•';
/** Two letters x or more that are no part of a word, as `Exxon` holds them: one alone is a word, a size, a mark on a board. */
const CROSSES = '(?<![a-z])x{2,}(?![a-z])';
const SOME = new RegExp(`[${STAR}]|${CROSSES}`, 'i');
const ONLY = new RegExp(`^(?:[${STAR}]+|x{2,})$`, 'i');
const SEVERAL = new RegExp(`[${STAR}]{2,}|${CROSSES}`, 'i');
const BETWEEN = new RegExp(`^[${STAR}x.…\\s-]*$`, 'i');

/** Whether a text has stars somewhere. */
export function hasStars(text: string): boolean {
  return SOME.test(text);
}

/** Whether a text has two stars beside each other: one alone marks what is required, or a list. */
export function hasRunOfStars(text: string): boolean {
  return SEVERAL.test(text);
}

/** Whether a text is stars and nothing else. */
export function isStars(text: string): boolean {
  return ONLY.test(text);
}

/** Whether a text shows nothing between two pieces of one value: stars, dots, dashes, blanks, or nothing at all. */
export function isBetweenPieces(text: string): boolean {
  return BETWEEN.test(text);
}
