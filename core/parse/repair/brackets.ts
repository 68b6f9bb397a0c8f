/** Brackets that do not fit together, found with the help of indentation. */
import type { Patch } from '../patch.ts';

export interface Misfit {
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

/** Undefined when all brackets fit, or when so many do not that indentation cannot be what tells. */
export function findMisfits(text: string): Misfit | undefined {
  const scan = new BracketScan(text);
  scan.run();
  const count = scan.blanks.length;
  if (count === 0 || count > MAX_MISFITS) return undefined;
  return { blanks: scan.blanks, closes: scan.room ? scan.closes : undefined };
}

class BracketScan {
  readonly blanks: Patch[] = [];
  readonly closes: Patch[] = [];
  /** Whether every missing bracket found white space. */
  room = true;
  private readonly stack: Open[] = [];
  /** Depths of the stack at which a template literal waits for its `}`. */
  private readonly templates: number[] = [];
  private at = 0;
  private indent = 0;
  private fresh = true;
  private lineStart = 0;
  /** Last character that is neither white space nor a comment. */
  private previous = '';

  constructor(private readonly text: string) {}

  run(): void {
    for (; this.at < this.text.length; this.at++) this.step(this.text[this.at] as string);
    this.drop(0, this.text.length);
  }

  private step(character: string): void {
    if (character === '\n') {
      this.fresh = true;
      this.indent = 0;
      this.lineStart = this.at + 1;
      return;
    }
    if (/\s/.test(character)) {
      if (this.fresh) this.indent += character === '\t' ? 4 : 1;
      return;
    }
    if (character === '/' && this.skipSlash()) return;
    if (character === "'" || character === '"') this.skipString(character);
    else if (character === '`') this.skipTemplate();
    else if (character in PARTNER) this.stack.push({ bracket: character, offset: this.at, indent: this.indent });
    else if (character === ')' || character === ']' || character === '}') {
      this.close(character);
      this.previous = character;
      return;
    }
    this.fresh = false;
    this.previous = character;
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
    this.drop(depth + 1, this.fresh ? this.lineStart : this.at);
    this.stack.length = depth;
  }

  /** Place on the stack of the bracket that a closing one belongs to. */
  private partnerOf(character: string): number | undefined {
    const floor = this.templates.at(-1) ?? 0;
    const fits = (open: Open | undefined) => open !== undefined && PARTNER[open.bracket] === character;
    const top = this.stack.length - 1;
    if (this.fresh) {
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
    const missing = unclosed.map(({ bracket }) => PARTNER[bracket]).reverse().join('');
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

  private skipString(quote: string): void {
    const start = this.at;
    for (this.at++; this.at < this.text.length; this.at++) {
      const character = this.text[this.at];
      if (character === '\\') this.at++;
      else if (character === quote) return;
      else if (character === '\n') break;
    }
    this.at = Math.max(this.at - 1, start);
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

  /** Skips a comment or regular expression; false for a division. */
  private skipSlash(): boolean {
    const next = this.text[this.at + 1];
    if (next === '/') {
      const end = this.text.indexOf('\n', this.at);
      this.at = (end < 0 ? this.text.length : end) - 1;
      return true;
    }
    if (next === '*') {
      const end = this.text.indexOf('*/', this.at + 2);
      this.at = end < 0 ? this.text.length : end + 1;
      return true;
    }
    if (/[\w$)\]}'"`]/.test(this.previous)) return false;
    const regexp = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\//y;
    regexp.lastIndex = this.at;
    const match = regexp.exec(this.text);
    if (!match) return false;
    this.at += match[0].length - 1;
    this.previous = ')';
    this.fresh = false;
    return true;
  }
}
