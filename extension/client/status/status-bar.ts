/** The item of the status bar: distinguishes "clean" from "not running". */
import * as vscode from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { STATE, type DocumentState, type Unchecked } from '../../protocol.ts';
import { contextSetter } from '../contexts.ts';
import { SELECTOR } from '../documents.ts';
import { l10n, signed, told } from '../language.ts';

/** What is known about the active file. */
export interface CurrentState {
  readonly isRunning: boolean;
  /** The sentence of the item's tooltip. */
  readonly sentence: string;
  readonly document?: vscode.TextDocument;
  readonly state?: DocumentState;
}

export class StatusBar implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem('piGuard.status', vscode.StatusBarAlignment.Right, 90);
  private readonly setContext = contextSetter();
  private readonly states = new Map<string, DocumentState>();
  private readonly disposables: vscode.Disposable[];
  private server: State = State.Starting;
  private scanning: string | undefined;
  private active = vscode.window.activeTextEditor?.document;

  constructor(client: BaseLanguageClient) {
    this.item.name = 'PI Guard';
    this.item.command = 'piGuard.showMenu';
    this.disposables = [
      this.item,
      client.onDidChangeState(({ newState }) => {
        this.server = newState;
        if (newState === State.Stopped) this.states.clear();
        this.show();
      }),
      client.onNotification(STATE, (state: DocumentState) => {
        this.states.set(vscode.Uri.parse(state.uri).toString(), state);
        this.show();
      }),
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (editor && isOutput(editor.document)) return;
        this.active = editor?.document;
        this.show();
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => void this.states.delete(uri.toString())),
    ];
    this.show();
  }

  get current(): CurrentState {
    return { ...this.known, sentence: this.describe().tooltip };
  }

  private get known(): Omit<CurrentState, 'sentence'> {
    const document = this.active;
    return { isRunning: this.server !== State.Stopped, document, state: document && this.states.get(document.uri.toString()) };
  }

  /** Shows that the workspace is being scanned, and how far that has come; undefined when it is over. */
  setScanning(progress: string | undefined): void {
    this.scanning = progress;
    this.show();
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }

  /** Shows what is known, as after a change of the language. */
  show(): void {
    const { text, tooltip, isBad } = this.describe();
    this.setContext('piGuard.isChecked', this.known.state?.findings !== undefined);
    const label = signed(tooltip);
    if (this.item.text === text && this.item.tooltip === label) return;
    this.item.text = text;
    this.item.tooltip = label;
    this.item.accessibilityInformation = { label };
    this.item.backgroundColor = isBad ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
    this.item.show();
  }

  private describe(): { readonly text: string; readonly tooltip: string; readonly isBad?: boolean } {
    const { isRunning, document, state } = this.known;
    if (!isRunning) return { text: '$(error) PI Guard', tooltip: l10n.t('the server has stopped. Click to restart it.'), isBad: true };
    if (state && state.problems > 0) {
      return {
        text: '$(warning) PI Guard',
        tooltip: l10n.t('mistakes in pi-guard.json: {0}; the rest of it is in effect. Click to open it.', state.problems),
        isBad: true,
      };
    }
    if (this.scanning !== undefined)
      return { text: `$(sync~spin) PI Guard ${this.scanning}`, tooltip: l10n.t('the workspace is being scanned.') };
    if (this.server === State.Starting) return { text: '$(sync~spin) PI Guard', tooltip: l10n.t('the server is starting.') };
    if (!document) return { text: '$(shield) PI Guard', tooltip: l10n.t('it is running. No file is open.') };
    if (!state && vscode.languages.match(SELECTOR as vscode.DocumentSelector, document) === 0) {
      return { text: '$(shield) PI Guard', tooltip: l10n.t('it is running. This file is in no language that it reads.') };
    }
    if (!state) return { text: '$(sync~spin) PI Guard', tooltip: l10n.t('this file is being checked.') };
    if (state.findings === undefined) return { text: '$(circle-slash) PI Guard', tooltip: describeUnchecked(state.unchecked) };
    const off = (state.rulesOff ?? 0) > 0 ? [l10n.t('Rules switched off by pi-guard.json: {0}.', state.rulesOff ?? 0)] : [];
    const found =
      state.findings === 0
        ? l10n.t('this file is checked; nothing was found (preset {0}).', state.preset ?? '')
        : l10n.t('findings in this file: {0} (preset {1}).', state.findings, state.preset ?? '');
    return { text: `$(shield) PI Guard ${state.findings}`, tooltip: told([found, ...off]) };
  }
}

/** Whether a document is the output of an extension, which the editor counts as its active one while somebody reads it. */
function isOutput({ uri }: vscode.TextDocument): boolean {
  return uri.scheme === 'output';
}

/** Why the active file has no findings. */
export function describeUnchecked(reason: Unchecked | undefined): string {
  switch (reason) {
    case 'off':
      return l10n.t('it is switched off for this file (setting piGuard.enable).');
    case 'ignored':
      return l10n.t('pi-guard.json ignores this file.');
    case 'generated':
      return l10n.t('this file is not checked: .gitattributes calls it generated.');
    case 'vendored':
      return l10n.t('this file is not checked: .gitattributes calls it vendored.');
    case 'too-large':
      return l10n.t('this file is not checked: it is larger than 2 MiB.');
    case 'unread':
      return l10n.t('it is running. This file is in no language that it reads.');
    default:
      return l10n.t('this file could not be checked; the output says why.');
  }
}
