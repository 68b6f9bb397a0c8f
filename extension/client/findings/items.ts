/** How groups and findings look in the view. No item stands for a file of the editor: its colours and counts are those of every extension. */
import * as vscode from 'vscode';
import type { FindingRow } from '../../protocol.ts';
import { l10n, listed } from '../language.ts';
import { groupsOf, idOf, worstLevel, type Group, type Grouping, type Leaf } from './groups.ts';
import { rangeOf } from './rows.ts';

const MAX_PARTS = 3;

export function groupItem(group: Group): vscode.TreeItem {
  const { by, key, label, rows, parent } = group;
  const isOpen = by === 'level' || parent !== undefined;
  const item = new vscode.TreeItem(
    upperFirst(label),
    isOpen ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed,
  );
  // By its id the editor recognises a group, and leaves it as open or closed as it was.
  item.id = idOf(group);
  item.description = [describeCount(rows), describeParts(group)].filter((part) => part !== '').join(' · ');
  if (by !== 'file') return item;
  const path = vscode.workspace.asRelativePath(vscode.Uri.parse(key));
  item.label = nameOf(path);
  item.tooltip = path;
  item.description = [describeCount(rows), worstLevel(rows), folderOf(path)].filter((part) => part !== undefined).join(' · ');
  item.iconPath = vscode.ThemeIcon.File;
  return item;
}

export function leafItem({ row, parent }: Leaf): vscode.TreeItem {
  const uri = vscode.Uri.parse(row.uri);
  const line = row.range.start.line + 1;
  const place = parent.by === 'file' ? `${line} · ${row.sinkName}` : placeOf(vscode.workspace.asRelativePath(uri), line);
  // What stands in the groups is not repeated.
  const label = parent.parent ? place : row.label;
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.None);
  item.description = [...(label === place ? othersOf(row, parent) : [place]), ...(row.isAccepted ? [l10n.t('accepted')] : [])].join(' · ');
  item.tooltip = `${row.levelName}: ${row.message}\n${vscode.workspace.asRelativePath(uri)}:${line}\n${row.ruleId}`;
  // Warnings, as in the list of problems; the worst are redder.
  const isBad = row.level === 'critical' || row.level === 'high';
  const isWarning = isBad || row.level === 'medium';
  item.iconPath = new vscode.ThemeIcon(
    isWarning ? 'warning' : 'info',
    new vscode.ThemeColor(isBad ? 'list.errorForeground' : isWarning ? 'list.warningForeground' : 'foreground'),
  );
  item.contextValue = 'finding';
  item.command = { command: 'vscode.open', title: row.message, arguments: [uri, { selection: rangeOf(row), preview: true }] };
  return item;
}

/** Where a kind goes, or what goes to a place, each with its count: shown before the group is opened. */
export function describeParts({ by, rows, parent }: Pick<Group, 'by' | 'rows' | 'parent'>): string {
  if (parent || (by !== 'kind' && by !== 'sink')) return '';
  const parts = groupsOf(rows, by === 'kind' ? 'sink' : 'kind', true);
  const shown = parts.slice(0, MAX_PARTS).map((part) => `${part.label} ${part.rows.length}`);
  return listed([...shown, ...(parts.length > MAX_PARTS ? [`+${parts.length - MAX_PARTS}`] : [])]);
}

/** How many count, which is what the list of problems shows, and how many the baseline accepts. */
function describeCount(rows: readonly FindingRow[]): string {
  const accepted = rows.filter(({ isAccepted }) => isAccepted).length;
  const counts = [
    ...(accepted < rows.length ? [String(rows.length - accepted)] : []),
    ...(accepted > 0 ? [l10n.t('accepted: {0}', accepted)] : []),
  ];
  return counts.join(' · ');
}

function upperFirst(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** The kinds of a finding beside the one that it stands under. */
function othersOf({ kinds, kindNames }: FindingRow, { by, key, parent }: Group): string[] {
  const kind = by === 'kind' ? key : parent?.by === 'kind' ? parent.key : undefined;
  const others = kindNames.filter((_, index) => kinds[index] !== kind);
  return others.length > 0 ? [`+ ${listed(others)}`] : [];
}

/** The name first: the view is narrow. */
function placeOf(path: string, line: number): string {
  const folder = folderOf(path);
  return `${nameOf(path)}:${line}${folder === undefined ? '' : ` · ${folder}`}`;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function folderOf(path: string): string | undefined {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : undefined;
}

export function describeGrouping(grouping: Grouping): string {
  switch (grouping) {
    case 'level':
      return l10n.t('by level');
    case 'kind':
      return l10n.t('by kind of information, and where it goes');
    case 'file':
      return l10n.t('by file');
    case 'sink':
      return l10n.t('by where it goes, and what goes there');
  }
}
