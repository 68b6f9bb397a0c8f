/** The first repair of a finding as a report may contain it: only newly written text, and nothing copied from the file. */
import type { Edit, Finding, LineStarts, Text } from '../../../core/index.ts';
import type { Span } from './span.ts';

/** What takes the place of a span; an empty one is a place between characters. */
export interface Replacement extends Span {
  readonly text: string;
}

export interface OfferedRepair {
  readonly title: Text;
  readonly replacements: readonly Replacement[];
}

/** Texts, long numbers. */
const VALUES = /(["'`])((?:(?!\1).)*)\1|\d{5,}/gs;
/** Comments, patterns and markup have texts without quotes. */
const HAS_OTHERS = /\/[/*]|[<>]|(?:^|[(,=:[!&|?{};\s])\/./;

/** Undefined where there is none, where it changes other files too, or where it would repeat a literal. */
export function offeredRepair({ fixes: [fix] }: Finding, text: string, lines: LineStarts): OfferedRepair | undefined {
  if (!fix || fix.edits.length === 0 || fix.edits.some(({ file }) => file !== undefined)) return undefined;
  const edits = fix.edits.map((edit) => withoutOld(edit, text));
  if (edits.some((edit) => edit === undefined)) return undefined;
  const replacements = edits
    .flatMap((edit) => edit ?? [])
    .map(({ range, text: written }) => ({ start: lines.placeOf(range.start), end: lines.placeOf(range.end), text: written }));
  return { title: fix.title, replacements };
}

/** An edit as insertions before and after what stays; undefined where something of it would be written again. */
function withoutOld({ range, text: written }: Edit, text: string): Edit[] | undefined {
  const old = text.slice(range.start, range.end);
  if (old === '') return [{ range, text: written }];
  const at = written.indexOf(old);
  if (at >= 0) {
    const [before, after] = [written.slice(0, at), written.slice(at + old.length)];
    const around = [
      { range: { start: range.start, end: range.start }, text: before },
      { range: { start: range.end, end: range.end }, text: after },
    ];
    return repeats(old, before + after) ? undefined : around.filter((edit) => edit.text !== '');
  }
  return repeats(old, written) ? undefined : [{ range, text: written }];
}

/** Whether a text has a literal of another one in it. */
function repeats(old: string, written: string): boolean {
  if (written === '') return false;
  if (HAS_OTHERS.test(old)) return true;
  return [...old.matchAll(VALUES)].some(([whole, quote, inner = '']) => {
    const value = quote === undefined ? whole : inner;
    return value !== '' && written.includes(value);
  });
}
