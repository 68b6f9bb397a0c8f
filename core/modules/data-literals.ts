/** Tables of regions, icons and the like: most of the text of some modules, and of no use to flow. */
import type { Range } from '../types.ts';

/** Shorter literals are parsed as usual: they are settings and lists that people write by hand. */
const MIN_LENGTH = 10_000;

/** What may stand in a literal that holds nothing but data: blanks, texts, numbers, keys, commas, comments. */
const PLAIN =
  /[\s,]+|\/\/.*|"(?:[^"\\\n]|\\.)*"\s*:?|'(?:[^'\\\n]|\\.)*'\s*:?|[$\w]+\s*:|(?:true|false|null|undefined)\b|[-+]?\d[\d.e]*\b/y;
/** Where a value begins with a bracket. */
const OPENING = /(?:[=(:,]|\b(?:default|return))\s*[[{]/g;

/**
 * The text with the inside of its large data literals blanked, so that all offsets stay and parsing it takes no longer than
 * the code around them does. A literal that holds anything but data is left as it is.
 */
export function withoutData(text: string): string {
  if (text.length < MIN_LENGTH) return text;
  let rest = '';
  let from = 0;
  OPENING.lastIndex = 0;
  while (OPENING.test(text)) {
    const { end, large } = readLiteral(text, OPENING.lastIndex - 1);
    for (const { start, end: close } of large) {
      rest += text.slice(from, start + 1) + text.slice(start + 1, close).replace(/[^\r\n]+/g, (line) => ' '.repeat(line.length));
      from = close;
    }
    OPENING.lastIndex = Math.max(OPENING.lastIndex, end - 1);
  }
  return from === 0 ? text : rest + text.slice(from);
}

/**
 * Reads to the bracket that closes a literal, or to the first character that is no data. `large`: the ranges of long data literals in it.
 */
function readLiteral(text: string, begin: number): { readonly end: number; readonly large: readonly Range[] } {
  const open: number[] = [];
  let large: Range[] = [];
  let at = begin;
  while (at < text.length) {
    const sign = text.charAt(at);
    if (sign === '[' || sign === '{') open.push(at);
    else if (sign === ']' || sign === '}') {
      const start = open.pop();
      if (start === undefined || text.charAt(start) !== (sign === ']' ? '[' : '{')) break;
      if (at - start >= MIN_LENGTH) large = [...large.filter((inner) => inner.end < start), { start, end: at }];
      if (open.length === 0) return { end: at + 1, large };
    } else {
      PLAIN.lastIndex = at;
      if (!PLAIN.test(text)) break;
      at = PLAIN.lastIndex - 1;
    }
    at++;
  }
  return { end: at, large };
}
