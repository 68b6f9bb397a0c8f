/** Text on a terminal, where Chinese characters take two columns. */

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** A line begins with none of these. */
const NO_START = /^[，。、；：！？）》”’,.;:!?)]/;

/** Words with the blanks behind them, single Chinese characters, and the number of an article, which is read as one. */
const PARTS = /第\d+条(?:第\d+[款项])*(?:（[^（）]*）)?|[^\s\u2e80-\uffef]+\s*|\s+|[\u2e80-\uffef]/gu;

/** Columns that a text takes. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : 1;
  return width;
}

/** A text filled up with blanks to a width. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/**
 * A text in lines of at most so many columns, broken between words, and anywhere in Chinese. What has no place to break is
 * broken where the line ends.
 */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of text.match(PARTS) ?? []) {
    if (line !== '' && widthOf(line + part.trimEnd()) > width && !NO_START.test(part)) {
      lines.push(line.trimEnd());
      line = '';
    }
    let rest = line === '' ? part.trimStart() : part;
    while (widthOf(line + rest.trimEnd()) > width && line === '') {
      const head = cut(rest, width);
      lines.push(head);
      rest = rest.slice(head.length);
    }
    line += rest;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines.length === 0 ? [''] : lines;
}

/** The beginning of a text, at least one character, that takes at most so many columns. */
export function cut(text: string, width: number): string {
  let [kept, taken] = ['', 0];
  for (const character of text) {
    taken += WIDE.test(character) ? 2 : 1;
    if (taken > width && kept !== '') break;
    kept += character;
  }
  return kept;
}

/** A text that ends with `…` where it takes more columns than there are. */
export function shortened(text: string, width: number): string {
  return widthOf(text) <= width ? text : `${cut(text, width - 1)}…`;
}
