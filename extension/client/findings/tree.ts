/** The view of all findings: by level, kind, file or sink, with a filter; and where each kind of information goes. */
import * as vscode from 'vscode';
import type { FindingRow, ScanAnswer } from '../../protocol.ts';
import { contextSetter } from '../contexts.ts';
import { l10n, signed } from '../language.ts';
import { GROUPINGS, groupsOf, isGrouping, leavesOf, type Group, type Grouping, type Node } from './groups.ts';
import { describeGrouping, describeParts, groupItem, leafItem } from './items.ts';
import { rangeOf, type Rows } from './rows.ts';
import { describeScan } from './scan.ts';

const KEY = 'piGuard.grouping';

/** The last scan, and an event for each new one. */
export interface ScanSource {
  readonly last: ScanAnswer | undefined;
  readonly onDidChange: vscode.Event<void>;
}

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
    private readonly scans: ScanSource,
    private readonly memory: vscode.Memento,
  ) {
    this.view = vscode.window.createTreeView('piGuard.findings', { treeDataProvider: this, showCollapseAll: true });
    this.disposables = [this.view, this.changed, rows.onDidChange(() => this.refresh()), scans.onDidChange(() => this.refresh())];
    this.refresh();
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }

  async chooseGrouping(): Promise<void> {
    const chosen = await vscode.window.showQuickPick(
      GROUPINGS.map((grouping) => ({ label: `${grouping === this.grouping ? '$(check) ' : ''}${describeGrouping(grouping)}`, grouping })),
      { title: l10n.t('Group the findings by') },
    );
    if (chosen) await this.group(chosen.grouping);
  }

  async group(grouping: Grouping): Promise<void> {
    await this.memory.update(KEY, grouping);
    this.refresh();
  }

  /** Shows where data of one kind goes: its sinks, and below each the places in the code. Without a kind, lets the user choose one. */
  async showWhereDataGoes(kind?: string): Promise<void> {
    const chosen = kind ?? (await this.chooseKind());
    if (chosen === undefined) return;
    this.filter = '';
    await this.group('kind');
    const group = this.groups.find(({ key }) => key === chosen);
    if (group) await this.view.reveal(group, { select: true, focus: true, expand: 2 });
  }

  /** Shows only findings whose file, message, kind, rule or level has the text. */
  async chooseFilter(): Promise<void> {
    const text = await vscode.window.showInputBox({
      title: l10n.t('Show only findings that mention'),
      value: this.filter,
      placeHolder: l10n.t('a file, kind, rule, level or word; empty shows all'),
    });
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
    const leaves = this.groups.flatMap(leavesOf);
    const here =
      editor &&
      leaves.find(
        ({ row }) =>
          vscode.Uri.parse(row.uri).toString() === editor.document.uri.toString() && rangeOf(row).contains(editor.selection.active),
      );
    const target = here ?? leaves[0];
    if (target) await this.view.reveal(target, { select: true, focus: true, expand: true });
    else await vscode.commands.executeCommand('piGuard.findings.focus');
  }

  getChildren(node?: Node): Node[] {
    if (!node) return this.groups;
    return 'row' in node ? [] : [...node.children];
  }

  getParent(node: Node): Node | undefined {
    return node.parent;
  }

  getTreeItem(node: Node): vscode.TreeItem {
    return 'row' in node ? leafItem(node) : groupItem(node);
  }

  /** Draws everything anew, as after a change of the language. */
  refresh(): void {
    const everything = this.rows.all;
    const fresh = everything.filter(({ isAccepted }) => !isAccepted);
    const all = this.onlyNew ? fresh : everything;
    const wanted = this.filter === '' ? all : all.filter((row) => textOf(row).includes(this.filter.toLowerCase()));
    this.setContext('piGuard.hasBaseline', everything.length > fresh.length);
    this.groups = groupsOf(wanted, this.grouping);
    this.view.badge = fresh.length === 0 ? undefined : { value: fresh.length, tooltip: l10n.t('findings: {0}', fresh.length) };
    this.view.description = describeGrouping(this.grouping);
    this.view.message = this.describeView(everything.length, all.length, wanted.length);
    this.changed.fire(undefined);
  }

  /** What the list leaves out, and what was looked at: without either the editor shows what can be done. */
  private describeView(everything: number, all: number, shown: number): string | undefined {
    const { last } = this.scans;
    const scan = last && describeScan(last, everything > 0);
    if (everything === 0) return scan;
    const rest =
      shown > 0
        ? this.whatIsLeft(shown, everything)
        : all === 0
          ? l10n.t('Nothing is new since the baseline.')
          : l10n.t('No finding mentions “{0}”.', this.filter);
    return rest ?? scan;
  }

  private whatIsLeft(shown: number, all: number): string | undefined {
    if (this.filter !== '') return l10n.t('Only what mentions “{0}”: {1} of {2}.', this.filter, shown, all);
    return this.onlyNew ? l10n.t('Only what is new since the baseline: {0} of {1}.', shown, all) : undefined;
  }

  private async chooseKind(): Promise<string | undefined> {
    if (this.scans.last && this.rows.all.length === 0)
      return void vscode.window.setStatusBarMessage(signed(describeScan(this.scans.last, false)), 8000);
    const kinds = groupsOf(this.rows.all, 'kind').filter(({ rows }) => rows.some(({ kinds: own }) => own.length > 0));
    const rows = kinds.map((group) => ({ label: group.label, description: describeParts(group), key: group.key }));
    const scan = {
      label: `$(run-all) ${l10n.t('Scan the workspace')}`,
      description: l10n.t('so far only files that are open are known'),
      key: undefined,
    };
    const chosen = await vscode.window.showQuickPick([...rows, ...(this.scans.last ? [] : [scan])], {
      title: l10n.t('Where does this information go?'),
      placeHolder: l10n.t('Reported findings alone: nothing that is accepted, ignored or switched off'),
      matchOnDescription: true,
    });
    if (chosen && chosen.key === undefined) await vscode.commands.executeCommand('piGuard.scanWorkspace');
    return chosen && (chosen.key ?? this.chooseKind());
  }

  private get grouping(): Grouping {
    const kept = this.memory.get<unknown>(KEY);
    return isGrouping(kept) ? kept : 'level';
  }
}

function textOf(row: FindingRow): string {
  return [
    vscode.workspace.asRelativePath(vscode.Uri.parse(row.uri)),
    row.message,
    ...row.kindNames,
    ...row.kinds,
    row.ruleId,
    row.level,
    row.levelName,
    row.sinkName,
  ]
    .join('\n')
    .toLowerCase();
}
