/** Brackets that do not fit together, found with the help of indentation. */
import type { Patch } from '../patch.ts';

export interface Misfits {
  /** Blanks the brackets that have no partner. */
  readonly blanks: readonly Patch[];
  /** Writes missing closing brackets into white space; undefined when there is no room. */
  readonly closes: readonly Patch[] | undefined;
}

interface Open {
  readonly bracket: string;
  readonly offset: number;
  readonly indent: number;
}

const PARTNER: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
const MAX_MISFITS = 6;

/** Undefined when all brackets fit, or when so many do not that indentation is no evidence. */
export function findMisfits(text: string): Misfits | undefined {
  const scan = new BracketScan(text);
  scan.run();
  const count = scan.blanks.length;
  if (count === 0 || count > MAX_MISFITS) return undefined;
  return { blanks: scan.blanks, closes: scan.room ? scan.closes : undefined };
}

/** What matters: line starts, comments, quotes, slashes and brackets. */
const STOPS = /\n[ \t]*|\/\/[^\n]*|\/\*|['"`/()[\]{}]/g;

class BracketScan {
  readonly blanks: Patch[] = [];
  readonly closes: Patch[] = [];
  /** Whether every missing bracket found white space. */
  room = true;
  private readonly stack: Open[] = [];
  /** Depths of the stack at which a template literal waits for its `}`. */
  private readonly templates: number[] = [];
  /** Offset of the current character; the scan continues behind it. */
  private at = 0;
  private lineStart = 0;
  private indent = 0;
  /** Where a closing bracket is still the first thing on its line. */
  private freshAt = 0;

  constructor(private readonly text: string) {}

  run(): void {
    const stops = new RegExp(STOPS);
    for (let match = stops.exec(this.text); match; match = stops.exec(this.text)) {
      this.at = match.index;
      this.step(match[0]);
      stops.lastIndex = Math.max(this.at + 1, stops.lastIndex);
    }
    this.drop(0, this.text.length);
  }

  private step(stop: string): void {
    if (stop[0] === '\n') {
      this.lineStart = this.at + 1;
      this.indent = stop.length - 1 + 3 * (stop.split('\t').length - 1);
      this.freshAt = this.at + stop.length;
    } else if (stop === '/*') this.skipTo('*/');
    else if (stop === '/') this.skipRegExp();
    else if (stop === "'" || stop === '"') this.skipString(stop);
    else if (stop === '`') this.skipTemplate();
    else if (stop in PARTNER) this.stack.push({ bracket: stop, offset: this.at, indent: this.indent });
    else if (stop.length === 1) {
      this.close(stop);
      if (this.freshAt === this.at) this.freshAt++;
    }
  }

  private close(character: string): void {
    if (character === '}' && this.templates.at(-1) === this.stack.length) {
      this.templates.pop();
      this.skipTemplate();
      return;
    }
    const depth = this.partnerOf(character);
    if (depth === undefined) {
      this.blanks.push({ start: this.at, end: this.at + 1, text: ' ' });
      return;
    }
    this.drop(depth + 1, this.isFirst() ? this.lineStart : this.at);
    this.stack.length = depth;
  }

  /** Place on the stack of the bracket that a closing one belongs to. */
  private partnerOf(character: string): number | undefined {
    const floor = this.templates.at(-1) ?? 0;
    const fits = (open: Open | undefined) => open !== undefined && PARTNER[open.bracket] === character;
    const top = this.stack.length - 1;
    if (this.isFirst()) {
      for (let depth = top; depth >= floor; depth--) if (fits(this.stack[depth]) && this.stack[depth]?.indent === this.indent) return depth;
      const open = this.stack[top];
      return top >= floor && fits(open) && (open as Open).indent >= this.indent ? top : undefined;
    }
    for (let depth = top; depth >= Math.max(floor, top - 2); depth--) if (fits(this.stack[depth])) return depth;
    return undefined;
  }

  /** Notes that the brackets above a depth were never closed; their partners would belong just before `end`. */
  private drop(depth: number, end: number): void {
    const unclosed = this.stack.splice(depth);
    if (unclosed.length === 0) return;
    for (const { offset } of unclosed) this.blanks.push({ start: offset, end: offset + 1, text: ' ' });
    const missing = unclosed
      .map(({ bracket }) => PARTNER[bracket])
      .reverse()
      .join('');
    const start = this.roomFor(missing.length, end, (unclosed.at(-1) as Open).offset);
    if (start === undefined) this.room = false;
    else this.closes.push({ start, end: start + missing.length, text: missing });
  }

  /** White space on one line between an unclosed bracket and the place where it should be closed. */
  private roomFor(length: number, end: number, after: number): number | undefined {
    const limit = this.text.length;
    let to = end;
    while (to < limit && this.text[to] === ' ') to++;
    let run = 0;
    for (let at = to - 1; at > after; at--) {
      const character = this.text[at] as string;
      if (character === '\t' || character === ' ' || character === '\r') run++;
      else if (character === '\n') run = 0;
      else return undefined;
      if (run === length) return at;
    }
    return undefined;
  }

  /** Whether only closing brackets stand before this one on its line. */
  private isFirst(): boolean {
    return this.freshAt === this.at;
  }

  private skipTo(mark: string): void {
    const end = this.text.indexOf(mark, this.at + 2);
    this.at = end < 0 ? this.text.length : end + mark.length - 1;
  }

  /** A string ends with its quote, or unfinished with its line. */
  private skipString(quote: string): void {
    for (let at = this.at + 1; at < this.text.length; at++) {
      const character = this.text[at];
      if (character === '\\') at++;
      else if (character === quote || character === '\n') {
        this.at = character === quote ? at : at - 1;
        return;
      }
    }
  }

  /** From a backtick or the `}` of a placeholder to the end of the template's text. */
  private skipTemplate(): void {
    for (this.at++; this.at < this.text.length; this.at++) {
      const character = this.text[this.at];
      if (character === '\\') this.at++;
      else if (character === '`') return;
      else if (character === '$' && this.text[this.at + 1] === '{') {
        this.at++;
        this.templates.push(this.stack.length);
        return;
      }
    }
  }

  private skipRegExp(): void {
    let before = this.at - 1;
    while (before > this.lineStart && /\s/.test(this.text[before] as string)) before--;
    if (/[\w$)\]}'"`]/.test(this.text[before] ?? '')) return;
    const regexp = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\//y;
    regexp.lastIndex = this.at;
    const match = regexp.exec(this.text);
    if (match) this.at += match[0].length - 1;
  }
}
