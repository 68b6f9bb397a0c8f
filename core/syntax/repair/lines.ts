import type { Range } from '../../types.ts';

/** One line without its line break. */
export interface Line extends Range {
  /** Characters between its leading and trailing white space. */
  readonly written: number;
  /** Columns of leading white space, a tab being four; undefined for a blank line. */
  readonly indent: number | undefined;
  /** Whether nothing but closing brackets and separators stands on it. */
  readonly closes: boolean;
  /** Whether it looks like a part of a comment. */
  readonly comment: boolean;
}

/** Lines of a text, in order. */
export class Lines {
  readonly all: readonly Line[];

  constructor(private readonly text: string) {
    const all: Line[] = [];
    for (let start = 0; start <= text.length;) {
      const newline = text.indexOf('\n', start);
      const end = newline < 0 ? text.length : newline;
      all.push(this.read(start, end));
      start = end + 1;
    }
    this.all = all;
  }

  /** Index of the line that holds an offset. */
  at(offset: number): number {
    let low = 0;
    let high = this.all.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.all[middle] as Line).start <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Index of the nearest line with code at or above a line; undefined when there is none. */
  writtenAtOrAbove(index: number): number | undefined {
    for (let at = index; at >= 0; at--) if (this.all[at]?.indent !== undefined && !this.all[at]?.comment) return at;
    return undefined;
  }

  /** Closing brackets on the line that ends the block which a line heads; undefined when it heads none. */
  closersOf(index: number): string | undefined {
    const own = this.all[index]?.indent;
    if (own === undefined) return undefined;
    let inside = false;
    for (let at = index + 1; at < this.all.length; at++) {
      const line = this.all[at] as Line;
      if (line.indent === undefined) continue;
      if (line.indent <= own)
        return inside && line.indent === own ? /^[)}\]]+/.exec(this.text.slice(line.start, line.end).trim())?.[0] : undefined;
      inside = true;
    }
    return undefined;
  }

  /**
   * The lines that belong to a line by indentation: from the line that heads it (less indented by `levels`, itself for 0)
   * to the closing brackets of that head.
   */
  blockAround(index: number, levels: number): Range | undefined {
    let head = this.writtenAtOrAbove(index);
    for (let level = 0; level < levels && head !== undefined; level++) head = this.headOf(head);
    if (head === undefined) return undefined;
    while (this.all[head]?.closes) {
      const above = this.sameIndentAbove(head);
      if (above === undefined) break;
      head = above;
    }
    const { start, indent = 0 } = this.all[head] as Line;
    let last = head;
    for (let at = head + 1; at < this.all.length; at++) {
      const line = this.all[at] as Line;
      if (line.indent === undefined) continue;
      if (line.indent > indent || (line.indent === indent && line.closes)) last = at;
      if (line.indent <= indent) break;
    }
    return { start, end: (this.all[Math.max(last, index)] as Line).end };
  }

  /** Written characters of the lines that a range covers. */
  writtenIn(range: Range): number {
    let count = 0;
    for (let at = this.at(range.start); (this.all[at]?.start ?? Infinity) <= range.end; at++) count += this.all[at]?.written ?? 0;
    return Math.min(count, range.end - range.start);
  }

  private headOf(index: number): number | undefined {
    const own = this.all[index]?.indent ?? 0;
    for (let at = index - 1; at >= 0; at--) {
      const indent = this.all[at]?.indent;
      if (indent !== undefined && indent < own) return at;
    }
    return undefined;
  }

  private sameIndentAbove(index: number): number | undefined {
    const own = this.all[index]?.indent ?? 0;
    for (let at = index - 1; at >= 0; at--) {
      const line = this.all[at] as Line;
      if (line.indent === undefined) continue;
      if (line.indent < own) return undefined;
      if (line.indent === own) return at;
    }
    return undefined;
  }

  private read(start: number, end: number): Line {
    let indent = 0;
    let at = start;
    for (; at < end; at++) {
      const character = this.text[at];
      if (character === '\t') indent += 4;
      else if (character === ' ' || character === '\u3000' || character === '\uFEFF') indent++;
      else break;
    }
    let last = end;
    while (last > at && (this.text[last - 1] === ' ' || this.text[last - 1] === '\r')) last--;
    const first = this.text[at] as string;
    return {
      start,
      end,
      written: last - at,
      indent: last === at ? undefined : indent,
      closes: last > at && ')}]'.includes(first) && /^[)}\];,\s]+$/.test(this.text.slice(at, last)),
      comment: first === '*' || (first === '/' && '/*'.includes(this.text[at + 1] as string)),
    };
  }
}
