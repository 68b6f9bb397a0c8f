/** Chinese sentences that are put together from words of both scripts. */

const HAN = /[\u4e00-\u9fa5]/;
/** What a Latin word, a path or a call of code ends with, and what it begins with. */
const ENDS = /[\w)$]/;
const BEGINS = /[\w/$]/;

/** Parts of a sentence as one text, with a space wherever a Chinese character meets a Latin word, a number, a path or a call at the seam of two parts. */
export function chinese(...parts: readonly string[]): string {
  let text = '';
  for (const part of parts) {
    const before = text.charAt(text.length - 1);
    const after = part.charAt(0);
    const isSeam = (HAN.test(before) && BEGINS.test(after)) || (ENDS.test(before) && HAN.test(after));
    text += isSeam ? ` ${part}` : part;
  }
  return text;
}
