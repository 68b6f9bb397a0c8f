/** The thin half inside VS Code, on every host: starts the language server, and shows the results that the protocol has no place for. */
import * as vscode from 'vscode';
import { State, Trace, type BaseLanguageClient, type LanguageClientOptions } from 'vscode-languageclient';
import { LANGUAGE, type ClientAbilities, type LanguageParams, type LessonsParams } from '../protocol.ts';
import { SELECTOR } from './documents.ts';
import { BesideEslint } from './diagnostics/beside-eslint.ts';
import { rangeOf, Rows } from './findings/rows.ts';
import { tellRepaired } from './findings/repaired.ts';
import { showRepairs } from './findings/repairs.ts';
import { Scans } from './findings/scan.ts';
import { step } from './findings/steps.ts';
import { isGrouping, type Leaf } from './findings/groups.ts';
import { FindingsTree } from './findings/tree.ts';
import { rulePageCommand, RulePages } from './pages/rule-pages.ts';
import { openSample } from './pages/sample.ts';
import { showMenu } from './status/menu.ts';
import { StatusBar } from './status/status-bar.ts';
import { Lessons } from './teach/lessons.ts';
import { reportFalseFinding } from './teach/report.ts';
import { showTaught } from './teach/taught.ts';
import { serveFiles } from './workspace-files.ts';
import { l10n, speak } from './language.ts';

/** What hosts differ in: where the server runs. */
export type NewClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** Starts everything; what is returned ends with the extension. */
export function start(context: vscode.ExtensionContext, newClient: NewClient): BaseLanguageClient {
  const output = vscode.window.createOutputChannel('PI Guard');
  const abilities: ClientAbilities = {
    canSelect: true,
    canTeach: true,
    canOpenPages: true,
    tellsRepaired: true,
    knowsJson: true,
    showsMessages: true,
    wantsState: true,
  };
  const besideEslint = new BesideEslint();
  const options: LanguageClientOptions = {
    documentSelector: SELECTOR,
    initializationOptions: abilities,
    outputChannel: output,
    traceOutputChannel: output,
    markdown: { isTrusted: { enabledCommands: ['piGuard.openRulePage'] } },
    middleware: { handleDiagnostics: (uri, diagnostics, next) => besideEslint.handleDiagnostics(uri, diagnostics.map(withPage), next) },
  };
  const started = newClient(options);
  const status = new StatusBar(started);
  const scans = new Scans(started, status);
  const rows = new Rows(started);
  const lessons = new Lessons(started, rows, () => scans.last !== undefined);
  const tree = new FindingsTree(rows, scans, context.workspaceState);
  const pages = new RulePages(context.extensionUri);
  context.subscriptions.push(
    output,
    status,
    besideEslint,
    serveFiles(started),
    rows,
    scans,
    tree,
    started.onNotification(LANGUAGE, ({ locale }: LanguageParams) => {
      if (!speak(locale)) return;
      status.show();
      tree.refresh();
    }),
    started.onDidChangeState(({ newState }) => newState === State.Stopped && rows.clear()),
    vscode.commands.registerCommand('piGuard.select', select),
    vscode.commands.registerCommand('piGuard.repaired', tellRepaired),
    vscode.commands.registerCommand('piGuard.showMenu', () => showMenu(status.current, lessons.hasTaught)),
    vscode.commands.registerCommand('piGuard.showOutput', () => output.show()),
    vscode.commands.registerCommand('piGuard.openConfiguration', openConfiguration),
    vscode.commands.registerCommand('piGuard.openSettings', () =>
      vscode.commands.executeCommand('workbench.action.openSettings', '@ext:pi-guard.vscode-pi-guard'),
    ),
    vscode.commands.registerCommand('piGuard.nextFinding', () => step(1, rows.all)),
    vscode.commands.registerCommand('piGuard.previousFinding', () => step(-1, rows.all)),
    vscode.commands.registerCommand('piGuard.showRepairs', () => showRepairs(rows.all)),
    vscode.commands.registerCommand('piGuard.scanWorkspace', () => scans.run()),
    // The buttons of the view pass the selected row, which is neither a grouping nor a choice.
    vscode.commands.registerCommand('piGuard.groupFindings', (given?: unknown) =>
      isGrouping(given) ? tree.group(given) : tree.chooseGrouping(),
    ),
    vscode.commands.registerCommand('piGuard.whereDataGoes', (given?: unknown) =>
      tree.showWhereDataGoes(typeof given === 'string' ? given : undefined),
    ),
    vscode.commands.registerCommand('piGuard.filterFindings', () => tree.chooseFilter()),
    vscode.commands.registerCommand('piGuard.showNewFindings', (given?: unknown) =>
      tree.toggleNew(typeof given === 'boolean' ? given : undefined),
    ),
    vscode.commands.registerCommand('piGuard.revealFinding', () => tree.reveal()),
    vscode.commands.registerCommand('piGuard.openRulePage', (ruleId?: string, locale?: string) => pages.open(ruleId, locale)),
    vscode.commands.registerCommand('piGuard.openSample', () => openSample(context.extensionUri)),
    vscode.commands.registerCommand('piGuard.teach', (uri?: string, range?: LessonsParams['range']) => lessons.teach(uri, range)),
    vscode.commands.registerCommand('piGuard.teachFinding', async ({ row }: Leaf) => {
      await vscode.window.showTextDocument(vscode.Uri.parse(row.uri), { selection: rangeOf(row), preview: true });
      await lessons.teach(row.uri, row.range);
    }),
    vscode.commands.registerCommand('piGuard.explainFinding', ({ row }: Leaf) => pages.open(row.ruleId)),
    vscode.commands.registerCommand('piGuard.taught', (file: string, title: string) => lessons.taught(file, title)),
    vscode.commands.registerCommand('piGuard.showTaught', () => showTaught(started, lessons, status.current.state?.configFiles ?? [])),
    vscode.commands.registerCommand('piGuard.reportFalseFinding', (params?: LessonsParams) => reportFalseFinding(started, params)),
    vscode.commands.registerCommand('piGuard.undoLesson', () => lessons.undo()),
    vscode.commands.registerCommand('piGuard.restart', async () => {
      if (started.needsStop()) await started.stop();
      await started.start();
      vscode.window.setStatusBarMessage(l10n.t('PI Guard was restarted.'), 3000);
    }),
    vscode.workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('piGuard.trace') && void setTrace(started)),
  );
  void started.start().then(() => setTrace(started));
  return started;

  /** Opens the configuration file that applies to the active file, or starts one for its folder of the workspace. */
  async function openConfiguration(): Promise<void> {
    const file = status.current.state?.configFiles.at(-1);
    if (file !== undefined) return void (await vscode.window.showTextDocument(vscode.Uri.parse(file)));
    const active = vscode.window.activeTextEditor?.document.uri;
    const folder = (active && vscode.workspace.getWorkspaceFolder(active)) ?? vscode.workspace.workspaceFolders?.[0];
    if (!folder) return void vscode.window.setStatusBarMessage(l10n.t('PI Guard: open a folder first.'), 5000);
    const uri = vscode.Uri.joinPath(folder.uri, 'pi-guard.json');
    const edit = new vscode.WorkspaceEdit();
    edit.createFile(uri, { ignoreIfExists: true, contents: new TextEncoder().encode('{\n  "preset": "recommended"\n}\n') });
    await vscode.workspace.applyEdit(edit);
    await vscode.window.showTextDocument(uri);
  }
}

/** The rule of a finding leads to the page that the extension ships. */
function withPage(diagnostic: vscode.Diagnostic): vscode.Diagnostic {
  const { code } = diagnostic;
  if (typeof code === 'object') diagnostic.code = { value: code.value, target: rulePageCommand(String(code.value)) };
  return diagnostic;
}

/** Messages are traced without their contents, which are the user's code. */
async function setTrace(started: BaseLanguageClient): Promise<void> {
  const wanted = vscode.workspace.getConfiguration('piGuard').get('trace');
  await started.setTrace(wanted === 'messages' ? Trace.Messages : Trace.Off);
}

/** Selects a range of an open document, given in offsets: the reason of a comment, to be typed over. */
function select(uri: string, start: number, end: number): void {
  const editor = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === vscode.Uri.parse(uri).toString());
  if (!editor) return;
  const range = new vscode.Range(editor.document.positionAt(start), editor.document.positionAt(end));
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range);
}
