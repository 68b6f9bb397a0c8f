import type { BaselineEntry, Locale } from '../../../core/index.ts';
import { BASELINE, say } from '../texts.ts';

const DAY = 86_400_000;
/** Ages in days, each up to the next. */
const AGES = [0, 30, 90, 180, 365] as const;
const MAX_FOLDERS = 20;

/** What a baseline holds, counted by age, rule and folder. */
export function statistics(entries: readonly BaselineEntry[], today: string, locale: Locale): string {
  const age = ({ since }: BaselineEntry): string => {
    const days = (Date.parse(today) - Date.parse(since)) / DAY;
    const from = [...AGES].reverse().find((least) => days >= least) ?? 0;
    const to = AGES[AGES.indexOf(from) + 1];
    return say(BASELINE[to === undefined ? 'older' : 'age'], locale, { from, to: to ?? '' });
  };
  return [
    `${say(BASELINE['entries'], locale, { count: entries.length })}\n`,
    table(say(BASELINE['byAge'], locale), counted(entries, age)),
    table(
      say(BASELINE['byRule'], locale),
      counted(entries, ({ rule }) => rule),
    ),
    table(
      say(BASELINE['byFolder'], locale),
      counted(entries, ({ path }) => path.split('/').slice(0, -1).join('/') || '.').slice(0, MAX_FOLDERS),
    ),
  ].join('\n');
}

function counted(entries: readonly BaselineEntry[], key: (entry: BaselineEntry) => string): [string, number][] {
  const counts = new Map<string, number>();
  for (const entry of entries) counts.set(key(entry), (counts.get(key(entry)) ?? 0) + 1);
  return [...counts].sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1));
}

function table(title: string, rows: readonly (readonly [string, number])[]): string {
  return rows.length === 0 ? '' : `${title}\n${rows.map(([name, count]) => `  ${String(count).padStart(5)}  ${name}\n`).join('')}`;
}
