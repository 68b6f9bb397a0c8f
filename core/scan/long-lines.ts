/**
 * Whether a line of a text is longer than this, in UTF-16 units. From the beginning of a line, only the piece that may still belong to a
 * line of that length is looked at, and from its end: most of a text is never read.
 */
export function hasLineLongerThan(text: string, most: number): boolean {
  for (let start = 0; text.length - start > most;) {
    const lineBreak = text.lastIndexOf('\n', start + most);
    if (lineBreak < start) return true;
    start = lineBreak + 1;
  }
  return false;
}
