/** The command "Scan Workspace": the server scans; the client shows the progress and the result. */
import * as vscode from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { SCAN, SCAN_PROGRESS, type ScanAnswer, type ScanProgress } from '../../protocol.ts';
import type { StatusBar } from '../status/status-bar.ts';
import { l10n, listed, told } from '../language.ts';

export class Scans implements vscode.Disposable {
  private wasAsked = false;
  private answer: ScanAnswer | undefined;
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changed.event;

  /** A server that restarts after a crash scans again without a message, so that the results are shown as before. */
  constructor(
    private readonly client: BaseLanguageClient,
    private readonly status: StatusBar,
  ) {
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Stopped && this.answer) this.remember(undefined);
      if (newState === State.Running && this.wasAsked)
        client.sendRequest<ScanAnswer>(SCAN, {}).then(
          (answer) => this.remember(answer),
          () => undefined,
        );
    });
  }

  /** What the last scan came to; undefined when there was none, or the server has ended since. */
  get last(): ScanAnswer | undefined {
    return this.answer;
  }

  dispose(): void {
    this.changed.dispose();
  }

  async run(): Promise<void> {
    if (!vscode.workspace.workspaceFolders?.length)
      return void vscode.window.setStatusBarMessage(l10n.t('PI Guard: open a folder first.'), 5000);
    this.wasAsked = true;
    const answer = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title: l10n.t('PI Guard scans the workspace'), cancellable: true },
      (progress, token) => this.follow(progress, token),
    );
    if (!answer) return;
    this.remember(answer);
    const said = answer.isCancelled
      ? l10n.t('PI Guard: the scan was stopped after {0} files.', answer.files)
      : l10n.t('PI Guard: {0} files scanned, {1} findings in {2} of them.', answer.files, answer.findings, answer.affected);
    vscode.window.setStatusBarMessage(said, 15_000);
    await vscode.commands.executeCommand('piGuard.findings.focus');
  }

  private remember(answer: ScanAnswer | undefined): void {
    this.answer = answer;
    this.changed.fire();
  }

  /** Undefined when the server ends meanwhile. */
  private async follow(
    progress: vscode.Progress<{ readonly message: string; readonly increment: number }>,
    token: vscode.CancellationToken,
  ): Promise<ScanAnswer | undefined> {
    let before = 0;
    const listener = this.client.onNotification(SCAN_PROGRESS, ({ done, all, findings }: ScanProgress) => {
      const share = all === 0 ? 0 : (done / all) * 100;
      progress.report({ message: l10n.t('{0} of {1} files, findings: {2}', done, all, findings), increment: share - before });
      this.status.setScanning(`${done}/${all}`);
      before = share;
    });
    try {
      return await this.client.sendRequest<ScanAnswer>(SCAN, {}, token);
    } catch (error) {
      if (this.client.state === State.Running) throw error;
      return undefined;
    } finally {
      listener.dispose();
      this.status.setScanning(undefined);
    }
  }
}

/** What a scan read and what it left out, and why. */
export function describeScan({ files, skipped, isCancelled }: ScanAnswer, hasFindings: boolean): string {
  const left = skipped.reduce((sum, { count }) => sum + count, 0);
  return told([
    ...(hasFindings ? [] : [l10n.t('Nothing was found.')]),
    isCancelled ? l10n.t('The scan was stopped; files read: {0}.', files) : l10n.t('Files read: {0}.', files),
    ...(left > 0 ? [l10n.t('Files not read: {0} ({1}).', left, listed(skipped.map(({ reason, count }) => `${reason} ${count}`)))] : []),
  ]);
}
