/** How many findings a change of the configuration removed or added. */
import type { FindingRow } from '../../protocol.ts';

export interface Difference {
  readonly gone: number;
  /** Files that have fewer. */
  readonly files: number;
  readonly come: number;
  /** Findings at the same places with other contents. */
  readonly changed: number;
}

/** Compares findings file by file; what a baseline accepts does not count. */
export function difference(before: readonly FindingRow[], after: readonly FindingRow[]): Difference {
  const [had, has] = [countByFile(before), countByFile(after)];
  let [gone, files, come] = [0, 0, 0];
  for (const uri of new Set([...had.keys(), ...has.keys()])) {
    const change = (has.get(uri) ?? 0) - (had.get(uri) ?? 0);
    if (change > 0) come += change;
    if (change >= 0) continue;
    gone -= change;
    files++;
  }
  const said = new Map(before.map((row) => [placeOf(row), row.message]));
  const changed = after.filter((row) => row.isAccepted !== true && (said.get(placeOf(row)) ?? row.message) !== row.message).length;
  return { gone, files, come, changed };
}

function placeOf({ uri, range: { start }, ruleId }: FindingRow): string {
  return `${uri} ${start.line}:${start.character} ${ruleId}`;
}

function countByFile(rows: readonly FindingRow[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { uri, isAccepted } of rows) if (isAccepted !== true) counts.set(uri, (counts.get(uri) ?? 0) + 1);
  return counts;
}
