import type { Frame } from '../../../core/index.ts';
import { paint, type Style } from './style.ts';
import { cut, shortened, widthOf } from './widths.ts';

/** Columns before what is marked, when the line is long. */
const BEFORE = 30;

/** The line of a finding and, under it, the mark. Every literal in it stands as `…`. */
export function frameLines({ line, before, marked, after }: Frame, indent: string, columns: number, style: Style): string[] {
  const gutter = `${indent}${line} | `;
  const room = columns - widthOf(gutter);
  const isLong = widthOf(before) > BEFORE && widthOf(before + marked + after) > room;
  const head = isLong ? `…${lastColumns(before, BEFORE)}` : before;
  const middle = cut(marked === '' ? ' ' : marked, Math.max(1, room - widthOf(head)));
  const mark = `${' '.repeat(widthOf(gutter) - 2)}| ${' '.repeat(widthOf(head))}${'~'.repeat(Math.max(1, widthOf(middle)))}`;
  return [paint('dim', gutter, style) + shortened(head + (marked === '' ? ' ' : marked) + after, room), paint('dim', mark, style)];
}

function lastColumns(text: string, columns: number): string {
  const reversed = cut([...text].reverse().join(''), columns);
  return [...reversed].reverse().join('');
}
