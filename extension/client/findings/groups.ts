/** Findings in groups, and groups in groups: plain data that the view shows. */
import type { Level } from '../../../core/index.ts';
import type { FindingRow } from '../../protocol.ts';

export const GROUPINGS = ['level', 'kind', 'file', 'sink'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export function isGrouping(given: unknown): given is Grouping {
  return GROUPINGS.some((grouping) => grouping === given);
}

export interface Group {
  readonly by: Grouping;
  /** A level, kind or address, the same in every language; or the name of a sink. */
  readonly key: string;
  readonly label: string;
  readonly rows: readonly FindingRow[];
  readonly children: readonly Node[];
  parent?: Group;
}

/** A finding of two kinds stands under both, as two nodes. */
export interface Leaf {
  readonly row: FindingRow;
  readonly parent: Group;
}
export type Node = Group | Leaf;

/** The worst first. */
const LEVELS: readonly Level[] = ['critical', 'high', 'medium', 'low', 'info'];
/** The grouping inside each group: kinds are divided by sink, sinks by kind. */
const INNER: Readonly<Partial<Record<Grouping, Grouping>>> = { kind: 'sink', sink: 'kind' };

/**
 * Findings in groups. Levels and files with the worst findings come first, then large groups, then by label. Flat groups have no groups
 * inside.
 */
export function groupsOf(rows: readonly FindingRow[], by: Grouping, isFlat = false): Group[] {
  const groups = new Map<string, { label: string; rows: FindingRow[] }>();
  for (const row of rows) {
    for (const { key, label } of keysOf(row, by)) {
      const group = groups.get(key);
      if (group) group.rows.push(row);
      else groups.set(key, { label, rows: [row] });
    }
  }
  const list = [...groups].map(([key, { label, rows: own }]) => newGroup(by, key, label, own, isFlat));
  const rank = ({ rows: own }: Group): number => Math.min(...own.map(({ level }) => LEVELS.indexOf(level)));
  return list.sort(
    (a, b) => (by === 'level' || by === 'file' ? rank(a) - rank(b) : 0) || b.rows.length - a.rows.length || a.label.localeCompare(b.label),
  );
}

/** The name of the worst level among findings. */
export function worstLevel(rows: readonly FindingRow[]): string | undefined {
  return [...rows].sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level))[0]?.levelName;
}

/** Names a group among all of the view, after a new scan and in another language too. */
export function idOf({ by, key, parent }: Group): string {
  return JSON.stringify([...(parent ? [idOf(parent)] : []), by, key]);
}

/** The nodes of findings below a group, in order. */
export function leavesOf(group: Group): Leaf[] {
  return group.children.flatMap((node) => ('row' in node ? [node] : leavesOf(node)));
}

function newGroup(by: Grouping, key: string, label: string, rows: readonly FindingRow[], isFlat: boolean): Group {
  const children: Node[] = [];
  const group: Group = { by, key, label, rows, children };
  const inner = isFlat ? undefined : INNER[by];
  if (inner) for (const child of groupsOf(rows, inner, true)) children.push(Object.assign(child, { parent: group }));
  else for (const row of rows) children.push({ row, parent: group });
  return group;
}

/** A finding about several kinds stands under each of them. */
function keysOf(row: FindingRow, by: Grouping): { readonly key: string; readonly label: string }[] {
  switch (by) {
    case 'level':
      return [{ key: row.level, label: row.levelName }];
    case 'kind':
      return row.kinds.length === 0
        ? [{ key: row.ruleId, label: row.label }]
        : row.kinds.map((kind, index) => ({ key: kind, label: row.kindNames[index] ?? kind }));
    case 'file':
      return [{ key: row.uri, label: row.uri }];
    case 'sink':
      return [{ key: row.sinkKey, label: row.sinkName }];
  }
}
