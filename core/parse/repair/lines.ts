import type { Range } from '../../types.ts';

/** One line without its line break. */
export interface Line extends Range {
  /** Columns of leading white space, a tab being four; undefined for a blank line. */
  readonly indent: number | undefined;
  /** Whether nothing but closing brackets and separators stands on it. */
  readonly closes: boolean;
}

/** Lines of a text, in order. */
export class Lines {
  readonly all: readonly Line[];

  constructor(private readonly text: string) {
    const all: Line[] = [];
    for (let start = 0; start <= text.length; ) {
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

  /** Index of the nearest line with text at or above a line; undefined when there is none. */
  writtenAtOrAbove(index: number): number | undefined {
    for (let at = index; at >= 0; at--) if (this.all[at]?.indent !== undefined) return at;
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
    const content = this.text.slice(at, end).trim();
    return { start, end, indent: content === '' ? undefined : indent, closes: /^[)}\]][)}\];,\s]*$/.test(content) };
  }
}
