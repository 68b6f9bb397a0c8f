/** Chinese sentences that are put together from words of both scripts. */

const HAN = /[\u4e00-\u9fa5]/;
/** What a Latin word, a path or a call of code ends with, and what it begins with. */
const ENDS = /[\w)\]$]/;
const BEGINS = /[\w/$]/;

/** Parts of a sentence as one text, with a space wherever a Chinese character meets a Latin word, a number, a path or a call at the seam of two parts. */
export function chinese(...parts: readonly string[]): string {
  let text = '';
  for (const part of parts) text += isSeam(text, part) ? ` ${part}` : part;
  return text;
}

/** Whether two texts need a space between them: one ends in one script, and the other begins in the other. */
export function isSeam(before: string, after: string): boolean {
  const last = before.charAt(before.length - 1);
  const first = after.charAt(0);
  return (HAN.test(last) && BEGINS.test(first)) || (ENDS.test(last) && HAN.test(first));
}
