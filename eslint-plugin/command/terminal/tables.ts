/** Totals at the end of a long report. */
import { dirname } from 'node:path';
import { LEVELS } from '../../../core/index.ts';
import { kindNames, pathOf, type Item, type Report } from '../formats/report.ts';
import { LEVEL_NAMES, REPORT, say } from '../texts.ts';
import { columnsOf, paint, type Style } from './style.ts';
import { cut, padded, widthOf } from './widths.ts';

/** A shorter report is its own summary. */
const MIN_ITEMS = 10;
const MAX_ROWS = 8;

/** Findings by rule, kind and folder, each by level; none for a short report. */
export function summaryTables(items: readonly Item[], { locale, cwd }: Report, style: Style): string[] {
  if (items.length < MIN_ITEMS) return [];
  const levels = LEVELS.filter((level) => items.some(({ reported }) => reported.finding.level === level));
  const head = ['', ...levels.map((level) => LEVEL_NAMES[level][locale])];
  const table = (title: string, keysOf: (item: Item) => readonly string[]): string => {
    const rows = new Map<string, number[]>();
    for (const item of items) {
      for (const key of new Set(keysOf(item))) {
        const counts = rows.get(key) ?? levels.map(() => 0);
        const at = levels.indexOf(item.reported.finding.level);
        counts[at] = (counts[at] ?? 0) + 1;
        rows.set(key, counts);
      }
    }
    const sorted = [...rows].sort(([a, one], [b, two]) => sum(two) - sum(one) || (a < b ? -1 : 1));
    const shown = sorted.slice(0, MAX_ROWS);
    const widths = head.map((text) => widthOf(text));
    const room = columnsOf(style) - 4 - widths.slice(1).reduce((total, width) => total + width + 2, 0);
    const nameWidth = Math.min(room, Math.max(...shown.map(([name]) => widthOf(name)), widthOf(title)));
    const aligned = (cell: string, index: number): string =>
      `  ${' '.repeat(Math.max(0, (widths[index + 1] ?? 0) - widthOf(cell)))}${cell}`;
    const line = (name: string, cells: readonly string[]): string =>
      `  ${padded(cut(name, nameWidth), nameWidth)}${cells.map(aligned).join('')}\n`;
    const more = sorted.length > shown.length ? `  ${say(REPORT['moreRows'], locale, { count: sorted.length - shown.length })}\n` : '';
    return (
      paint('bold', line(title, head.slice(1)).trimEnd(), style) +
      '\n' +
      shown
        .map(([name, counts]) =>
          line(
            name,
            counts.map((count) => (count === 0 ? '·' : String(count))),
          ),
        )
        .join('') +
      more
    );
  };
  return [
    table(say(REPORT['byRule'], locale), ({ reported }) => [reported.finding.ruleId]),
    table(say(REPORT['byKind'], locale), (item) => kindNames(item, locale)),
    table(say(REPORT['byFolder'], locale), ({ reported }) => [dirname(pathOf(reported.file, cwd))]),
  ];
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
