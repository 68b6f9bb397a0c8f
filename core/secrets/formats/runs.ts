/** Runs of characters that show that a text was typed, not generated at random. */

/** Length of the longest run in which each character follows the one before (`12345`, `abcdef`, `54321`). */
export function longestSequence(text: string): number {
  let longest = Math.min(text.length, 1);
  let up = 1;
  let down = 1;
  for (let index = 1; index < text.length; index++) {
    const step = text.charCodeAt(index) - text.charCodeAt(index - 1);
    up = step === 1 ? up + 1 : 1;
    down = step === -1 ? down + 1 : 1;
    longest = Math.max(longest, up, down);
  }
  return longest;
}

/** Length of the longest run of one character. */
export function longestRepeat(text: string): number {
  let longest = Math.min(text.length, 1);
  let run = 1;
  for (let index = 1; index < text.length; index++) {
    run = text[index] === text[index - 1] ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
}
