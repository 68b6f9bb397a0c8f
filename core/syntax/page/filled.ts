/** Scripts and values of a page as they are read: what a server puts in becomes an expression of the same length. */
import { blankText, type Patch } from '../patch.ts';
import type { Range } from '../../types.ts';
import type { Interpolation } from './interpolations.ts';

/** How far a script is changed so that it can be read: each goes further than the one before. */
export const EFFORTS = ['texts', 'ambiguous', 'blank'] as const;
export type Effort = (typeof EFFORTS)[number];

/** A text in quotes with what is put into it. */
interface Quoted {
  readonly quote: string;
  readonly start: number;
  readonly marks: Interpolation[];
}

/** Stands for an unknown value. */
const UNKNOWN = '_';

/**
 * Patches for a script: `'a{{ x }}b'` is read as a template literal whose expression is `x`, `var a = {{ x }}` as `x`.
 * What is no plain path is an unknown value. Quotes are looked for on a line: texts of the language end there.
 */
export function scriptPatches(text: string, { start, end }: Range, all: readonly Interpolation[], effort: Effort): Patch[] {
  const marks = all.filter((mark) => start <= mark.start && mark.end <= end);
  const patches: Patch[] = [];
  const hasTemplates = marks.length > 0 && text.slice(start, end).includes('`');
  for (let index = 0; index < marks.length;) {
    const line = Math.max(text.lastIndexOf('\n', (marks[index] as Interpolation).start - 1) + 1, start);
    index = new Line(text, marks, index, effort, hasTemplates, patches).read(line, end);
  }
  return patches;
}

class Line {
  private quoted: Quoted | undefined;

  constructor(
    private readonly text: string,
    private readonly marks: readonly Interpolation[],
    private next: number,
    private readonly effort: Effort,
    private readonly hasTemplates: boolean,
    private readonly patches: Patch[],
  ) {}

  /** Reads from the start of a line up to its end; gives the index of the first mark behind it. */
  read(from: number, end: number): number {
    const { text, marks } = this;
    let at = from;
    while (at < end) {
      const mark = marks[this.next];
      if (mark && at >= mark.start) {
        this.take(mark);
        this.next++;
        at = mark.end;
        continue;
      }
      const character = text[at] as string;
      if (character === '\n') break;
      if (!this.quoted && character === '/' && text[at + 1] === '/') {
        this.skip(this.endOf('\n', at, end));
        break;
      }
      if (!this.quoted && character === '/' && text[at + 1] === '*') {
        at = this.endOf('*/', at, end);
        this.skip(at);
        continue;
      }
      if (character === '\\') at++;
      else if (this.quoted?.quote === character) this.close(at);
      else if (!this.quoted && (character === '"' || character === "'" || character === '`'))
        this.quoted = { quote: character, start: at, marks: [] };
      at++;
    }
    for (const mark of this.quoted?.marks ?? []) this.blank(mark);
    return this.next;
  }

  private endOf(sign: string, at: number, end: number): number {
    const found = this.text.indexOf(sign, at + 2);
    return found < 0 || found > end ? end : found;
  }

  /** Marks in a comment stay as they are. */
  private skip(to: number): void {
    while ((this.marks[this.next]?.start ?? to) < to) this.next++;
  }

  private take(mark: Interpolation): void {
    if (this.quoted) this.quoted.marks.push(mark);
    else if (mark.isAmbiguous && this.effort === 'texts' && !this.isSurelyPutIn(mark)) return;
    else if (mark.role === 'code') this.blank(mark);
    else this.patches.push({ start: mark.start, end: mark.end, text: filled(this.text, mark, '', '') });
  }

  /** `= ${a}` is no code of the language where no template literal is. */
  private isSurelyPutIn({ start }: Interpolation): boolean {
    return this.text[start] === '$' && !this.hasTemplates;
  }

  private close(at: number): void {
    const { quote, start, marks } = this.quoted as Quoted;
    this.quoted = undefined;
    const shown = marks.filter(({ role, isAmbiguous }) => role === 'shown' || !isAmbiguous);
    if (shown.length === 0) return;
    const inner = this.text.slice(start + 1, at);
    if (this.effort === 'blank' || (quote !== '`' && inner.includes('`'))) {
      for (const mark of shown) this.blank(mark);
      return;
    }
    if (quote !== '`') this.patches.push({ start, end: start + 1, text: '`' }, { start: at, end: at + 1, text: '`' });
    for (const mark of shown)
      this.patches.push(
        mark.role === 'code'
          ? { start: mark.start, end: mark.end }
          : { start: mark.start, end: mark.end, text: filled(this.text, mark, '${', '}') },
      );
  }

  private blank({ start, end }: Interpolation): void {
    this.patches.push({ start, end });
  }
}

/** `@{/user(id=${id},name=${name})}`: https://www.thymeleaf.org/doc/tutorials/3.1/usingthymeleaf.html#link-urls */
export const THYMELEAF_LINK = /^\s{0,20}@\{[^()]{0,400}\(/;

/** Patches for a value of an attribute: its constant text stays, what is put in is written as in a template literal. */
export function valuePatches(text: string, { start, end }: Range, all: readonly Interpolation[]): Patch[] {
  const marks = all.filter((mark) => start <= mark.start && mark.end <= end);
  const isLink = THYMELEAF_LINK.test(text.slice(start, end));
  const signs = isLink
    ? [...text.slice(start, end).matchAll(/[(,]/g)].map(({ 0: sign, index }): Patch => ({
        start: start + index,
        end: start + index + 1,
        text: sign === '(' ? '?' : '&',
      }))
    : [];
  const outside = signs.filter((sign) => !marks.some((mark) => mark.start <= sign.start && sign.end <= mark.end));
  return [
    ...outside,
    ...marks.map((mark) =>
      mark.role === 'shown' && mark.path
        ? { start: mark.start, end: mark.end, text: filled(text, mark, '${', '}') }
        : { start: mark.start, end: mark.end },
    ),
  ];
}

/** What stands for an interpolation, as long as it. */
function filled(text: string, { start, end, path }: Interpolation, open: string, close: string): string {
  if (!path) return `${open}${UNKNOWN}${blankText(text.slice(start + open.length + 1, end - close.length))}${close}`;
  return (
    open +
    blankText(text.slice(start + open.length, path.start)) +
    text.slice(path.start, path.end) +
    blankText(text.slice(path.end, end - close.length)) +
    close
  );
}
