/** The view of all findings: by level, kind, file or sink, with a filter. */
import * as vscode from 'vscode';
import type { Level } from '../../../core/index.ts';
import type { FindingRow } from '../../protocol.ts';
import { contextSetter } from '../contexts.ts';
import { rangeOf, type Rows } from './rows.ts';

export const GROUPINGS = ['level', 'kind', 'file', 'sink'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export function isGrouping(given: unknown): given is Grouping {
  return GROUPINGS.some((grouping) => grouping === given);
}

interface Group {
  readonly label: string;
  readonly uri?: vscode.Uri;
  readonly rows: readonly FindingRow[];
}
type Node = Group | FindingRow;

const KEY = 'piGuard.grouping';
/** The worst first. */
const LEVELS: readonly Level[] = ['critical', 'high', 'medium', 'low', 'info'];

export class FindingsTree implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  private readonly setContext = contextSetter();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly view: vscode.TreeView<Node>;
  private readonly disposables: vscode.Disposable[];
  private groups: Group[] = [];
  private filter = '';
  private onlyNew = false;

  constructor(
    private readonly rows: Rows,
    private readonly memory: vscode.Memento,
  ) {
    this.view = vscode.window.createTreeView('piGuard.findings', { treeDataProvider: this, showCollapseAll: true });
    this.disposables = [this.view, this.changed, rows.onDidChange(() => this.refresh())];
    this.refresh();
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }

  async chooseGrouping(): Promise<void> {
    const chosen = await vscode.window.showQuickPick(GROUPINGS.map((grouping) => ({ label: describeGrouping(grouping), grouping, picked: grouping === this.grouping })), { title: vscode.l10n.t('Group the findings by') });
    if (chosen) await this.group(chosen.grouping);
  }

  async group(grouping: Grouping): Promise<void> {
    await this.memory.update(KEY, grouping);
    this.refresh();
  }

  /** Shows only findings whose file, message, kind, rule or level has the text. */
  async chooseFilter(): Promise<void> {
    const text = await vscode.window.showInputBox({ title: vscode.l10n.t('Show only findings that mention'), value: this.filter, placeHolder: vscode.l10n.t('a file, kind, rule, level or word; empty shows all') });
    if (text === undefined) return;
    this.filter = text.trim();
    this.refresh();
  }

  /** Shows only what the baseline does not accept, or everything again. */
  toggleNew(onlyNew = !this.onlyNew): void {
    this.onlyNew = onlyNew;
    this.refresh();
  }

  /** Opens the view at the finding under the cursor. */
  async reveal(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const rows = this.groups.flatMap((group) => group.rows);
    const here = editor && rows.find((row) => vscode.Uri.parse(row.uri).toString() === editor.document.uri.toString() && rangeOf(row).contains(editor.selection.active));
    const target = here ?? rows[0];
    if (target) await this.view.reveal(target, { select: true, focus: true, expand: true });
    else await vscode.commands.executeCommand('piGuard.findings.focus');
  }

  getChildren(node?: Node): Node[] {
    if (!node) return this.groups;
    return 'rows' in node ? [...node.rows] : [];
  }

  getParent(node: Node): Node | undefined {
    return 'rows' in node ? undefined : this.groups.find((group) => group.rows.includes(node));
  }

  getTreeItem(node: Node): vscode.TreeItem {
    return 'rows' in node ? groupItem(node) : rowItem(node, this.grouping);
  }

  /** Why nothing is listed although there are findings. */
  private whyEmpty(fresh: number): string {
    return fresh === 0 ? vscode.l10n.t('Nothing is new since the baseline.') : vscode.l10n.t('No finding mentions “{0}”.', this.filter);
  }

  /** A view that leaves something out says so. */
  private whatIsLeft(shown: number, all: number): string | undefined {
    if (this.filter !== '') return vscode.l10n.t('Only what mentions “{0}”: {1} of {2}.', this.filter, shown, all);
    return this.onlyNew ? vscode.l10n.t('Only what is new since the baseline: {0} of {1}.', shown, all) : undefined;
  }

  private get grouping(): Grouping {
    const kept = this.memory.get<unknown>(KEY);
    return isGrouping(kept) ? kept : 'level';
  }

  private refresh(): void {
    const everything = this.rows.all;
    const fresh = everything.filter(({ isAccepted }) => !isAccepted);
    const all = this.onlyNew ? fresh : everything;
    const wanted = this.filter === '' ? all : all.filter((row) => textOf(row).includes(this.filter.toLowerCase()));
    this.setContext('piGuard.hasBaseline', everything.length > fresh.length);
    this.groups = groupsOf(wanted, this.grouping);
    this.view.badge = fresh.length === 0 ? undefined : { value: fresh.length, tooltip: vscode.l10n.t('findings: {0}', fresh.length) };
    this.view.description = describeGrouping(this.grouping);
    this.view.message = everything.length === 0 ? undefined : wanted.length === 0 ? this.whyEmpty(all.length) : this.whatIsLeft(wanted.length, everything.length);
    this.changed.fire(undefined);
  }
}

/** The worst, the most, the first: what deserves to be read first comes first. */
function groupsOf(rows: readonly FindingRow[], grouping: Grouping): Group[] {
  const groups = new Map<string, FindingRow[]>();
  for (const row of rows) for (const key of keysOf(row, grouping)) groups.set(key, [...(groups.get(key) ?? []), row]);
  const list = [...groups].map(([key, own]): Group => {
    const first = own[0] as FindingRow;
    if (grouping === 'file') return { label: nameOf(vscode.workspace.asRelativePath(vscode.Uri.parse(first.uri))), uri: vscode.Uri.parse(first.uri), rows: own };
    return { label: grouping === 'level' ? first.levelName : key, rows: own };
  });
  const rank = ({ rows: own }: Group): number => Math.min(...own.map(({ level }) => LEVELS.indexOf(level)));
  return list.sort((a, b) => (grouping === 'level' || grouping === 'file' ? rank(a) - rank(b) : 0) || b.rows.length - a.rows.length || a.label.localeCompare(b.label));
}

/** A finding about several kinds stands under the first: each is listed once. */
function keysOf(row: FindingRow, grouping: Grouping): string[] {
  switch (grouping) {
    case 'level':
      return [row.level];
    case 'kind':
      return [row.kindNames[0] ?? row.ruleId];
    case 'file':
      return [row.uri];
    case 'sink':
      return [row.sinkName];
  }
}

function groupItem({ label, uri, rows }: Group): vscode.TreeItem {
  const item = uri ? new vscode.TreeItem(uri, vscode.TreeItemCollapsibleState.Collapsed) : new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
  item.label = label;
  // The editor itself shows how many a file has.
  item.description = uri ? folderOf(vscode.workspace.asRelativePath(uri)) : describeCount(rows);
  if (uri) item.iconPath = vscode.ThemeIcon.File;
  return item;
}

/** How many count, which is what the list of problems shows, and how many the baseline accepts. */
function describeCount(rows: readonly FindingRow[]): string {
  const accepted = rows.filter(({ isAccepted }) => isAccepted).length;
  const counts = [...(accepted < rows.length ? [String(rows.length - accepted)] : []), ...(accepted > 0 ? [vscode.l10n.t('accepted: {0}', accepted)] : [])];
  return counts.join(' · ');
}

function rowItem(row: FindingRow, grouping: Grouping): vscode.TreeItem {
  const uri = vscode.Uri.parse(row.uri);
  const line = row.range.start.line + 1;
  const place = grouping === 'file' ? String(line) : placeOf(vscode.workspace.asRelativePath(uri), line);
  // What the group says already is not said again.
  const label = grouping === 'kind' ? (row.isLeaving ? row.sinkName : place) : row.label;
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.None);
  item.description = [...(label === place ? [] : [place]), ...(row.isAccepted ? [vscode.l10n.t('accepted')] : [])].join(' · ');
  item.tooltip = `${row.levelName}: ${row.message}\n${vscode.workspace.asRelativePath(uri)}:${line}\n${row.ruleId}`;
  const isBad = row.level === 'critical' || row.level === 'high';
  item.iconPath = new vscode.ThemeIcon(isBad ? 'error' : row.level === 'medium' ? 'warning' : 'info', new vscode.ThemeColor(isBad ? 'list.errorForeground' : row.level === 'medium' ? 'list.warningForeground' : 'foreground'));
  item.command = { command: 'vscode.open', title: row.message, arguments: [uri, { selection: rangeOf(row), preview: true }] };
  return item;
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

function textOf(row: FindingRow): string {
  return [vscode.workspace.asRelativePath(vscode.Uri.parse(row.uri)), row.message, ...row.kindNames, ...row.kinds, row.ruleId, row.level, row.levelName, row.sinkName].join('\n').toLowerCase();
}

function describeGrouping(grouping: Grouping): string {
  switch (grouping) {
    case 'level':
      return vscode.l10n.t('by level');
    case 'kind':
      return vscode.l10n.t('by kind of information');
    case 'file':
      return vscode.l10n.t('by file');
    case 'sink':
      return vscode.l10n.t('by where it goes');
  }
}
