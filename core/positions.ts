import type { Range } from './types.ts';

/** Line and column of an offset, both counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

const LINE_BREAK = /\r\n|[\r\n\u2028\u2029]/g;

/** Where the lines of a text begin; line breaks are those of ECMAScript. */
export class LineStarts {
  private readonly starts: readonly number[];
  private readonly length: number;

  constructor(text: string) {
    this.length = text.length;
    this.starts = [0, ...[...text.matchAll(LINE_BREAK)].map((match) => match.index + match[0].length)];
  }

  /** Place of an offset; an offset past the end counts on the last line. */
  placeOf(offset: number): Place {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.starts[low] ?? 0) + 1 };
  }
  /** Offsets of a line, counted from 1, its break included; undefined past the last line. */
  rangeOf(line: number): Range | undefined {
    const start = this.starts[line - 1];
    return start === undefined ? undefined : { start, end: this.starts[line] ?? this.length };
  }
}

/** The line end of a text: that of the line at `at` where that is given, else that of Windows where one stands in it. */
export function newlineOf(text: string, at = 0): string {
  const end = text.indexOf('\n', at);
  if (end > 0 && at > 0) return text[end - 1] === '\r' ? '\r\n' : '\n';
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** How many of things in the order of their places stand at an offset or before it. */
export function countUntil<T>(things: readonly T[], offset: number, placeOf: (thing: T) => number): number {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(things[middle] as T) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
