/** ESLint's bulk suppressions, which count findings by file and rule: https://eslint.org/docs/latest/use/suppressions */
import { addTo } from '../../../core/index.ts';
import { readSmallFile } from '../../host/small-file.ts';
import { pathOf, type Item } from '../formats/report.ts';

type Counts = Record<string, Record<string, { count: number }>>;

const MAX_LENGTH = 16 * 1024 * 1024;
const PREFIX = 'pi-guard/';

/**
 * The findings that a file of suppressions accepts: those of a file and rule for which it counts exactly as many as there are. Where the
 * numbers differ, it is unknown which findings are accepted: such files are listed. Undefined if it is no such file.
 */
export function fromSuppressions(
  file: string,
  items: readonly Item[],
  cwd: string,
): { readonly accepted: Item[]; readonly differing: string[] } | undefined {
  const read = readSmallFile(file, MAX_LENGTH);
  let counts: unknown;
  try {
    counts = typeof read === 'string' ? undefined : JSON.parse(read.text);
  } catch {
    return undefined;
  }
  if (typeof counts !== 'object' || counts === null || Array.isArray(counts)) return undefined;
  const accepted: Item[] = [];
  const differing = new Set<string>();
  const groups = new Map<string, Item[]>();
  for (const item of items) addTo(groups, groupOf(pathOf(item.reported.file, cwd), PREFIX + item.reported.finding.ruleId), item);
  for (const [path, rules] of Object.entries(counts as Counts)) {
    for (const [rule, suppressed] of Object.entries(rules ?? {})) {
      if (!rule.startsWith(PREFIX)) continue;
      const there = groups.get(groupOf(path, rule)) ?? [];
      if (there.length === suppressed?.count) accepted.push(...there);
      else differing.add(path);
    }
  }
  return { accepted, differing: [...differing].sort() };
}

function groupOf(path: string, rule: string): string {
  return `${path}\0${rule}`;
}

/** A file of suppressions with which ESLint would report as little. It does not distinguish kinds any more. */
export function suppressionsOf(items: readonly Item[], cwd: string): string {
  const counts: Counts = {};
  const all = items.filter(({ state }) => state !== 'suppressed');
  for (const { reported } of [...all].sort((a, b) => (a.reported.file < b.reported.file ? -1 : 1))) {
    const rules = (counts[pathOf(reported.file, cwd)] ??= {});
    const entry = (rules[PREFIX + reported.finding.ruleId] ??= { count: 0 });
    entry.count++;
  }
  return `${JSON.stringify(counts, null, 2)}\n`;
}
