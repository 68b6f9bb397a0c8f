/** What the server sends without a request: findings, the state of a document, and how it was decided to check it. */
import type { Connection } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { FINDINGS, LANGUAGE, SCAN_PROGRESS, STATE, type ClientAbilities, type DocumentState, type ScanProgress } from '../protocol.ts';
import { rulesOff, type Locale } from '../../core/index.ts';
import { commentDiagnostic, toDiagnostics, type DiagnosticContext } from './answers/diagnostics.ts';
import type { Checked } from './checks/checks.ts';
import { countOf, type Counted } from './checks/values.ts';
import type { Decided } from './configuration/setups.ts';
import type { Log } from './log/log.ts';
import { rowsOf } from './workspace/rows.ts';

export interface PublisherOptions {
  readonly connection: Connection;
  readonly log: Log;
  readonly abilities: () => ClientAbilities;
  readonly isOpen: (document: TextDocument) => boolean;
  /** Another file as the editor has it, else as the disk has it. */
  readonly otherFile: (path: string) => TextDocument | undefined;
}

export class Publisher {
  private readonly decisions = new Map<string, Decided>();

  constructor(private readonly options: PublisherOptions) {}

  /** What was last decided about a document. */
  decided(uri: string): Decided | undefined {
    return this.decisions.get(uri);
  }

  remember(uri: string, decided: Decided): void {
    this.decisions.set(uri, decided);
  }

  forget(uri: string): void {
    this.decisions.delete(uri);
  }

  /** Diagnostics of a file, and its rows of the view; none without `found`. */
  findings(document: TextDocument, found: (Counted & Pick<Checked, 'setup'>) | undefined): void {
    const { connection, isOpen } = this.options;
    const context = found && this.contextOf(document, found);
    const diagnostics = context
      ? [
          ...found.findings.flatMap((finding) => toDiagnostics(finding, context)),
          ...found.comments.map((problem) => commentDiagnostic(problem, context)),
        ]
      : [];
    if (this.wantsState)
      void connection.sendNotification(FINDINGS, { uri: document.uri, rows: context ? rowsOf(found, document, context.locale) : [] });
    void connection.sendDiagnostics({
      uri: document.uri,
      ...(isOpen(document) || document.version > 0 ? { version: document.version } : {}),
      diagnostics,
    });
  }

  /** What became of an open document, for the status bar and the output. Nothing as long as nothing was decided. */
  state({ uri }: TextDocument, checked: Checked | undefined): void {
    const decided = this.decisions.get(uri);
    if (!decided) return;
    const { settings, unchecked, problems, configFiles, locale } = decided;
    const { connection, log } = this.options;
    if (checked && settings.trace !== 'off') log.checked(uri, checked.milliseconds, countOf(checked), checked.modules.length, locale);
    if (!this.wantsState) return;
    const state: DocumentState = {
      uri,
      findings: checked && countOf(checked),
      unchecked: checked ? undefined : (unchecked ?? 'failed'),
      problems: problems.length,
      configFiles,
      preset: checked?.setup.preset,
      rulesOff: checked && rulesOff(checked.setup.config).length,
    };
    void connection.sendNotification(STATE, state);
  }

  language(locale: Locale): void {
    if (this.wantsState) void this.options.connection.sendNotification(LANGUAGE, { locale });
  }

  progress(progress: ScanProgress): void {
    if (this.wantsState) void this.options.connection.sendNotification(SCAN_PROGRESS, progress);
  }

  /** How findings of a document are shown. */
  contextOf(document: TextDocument, { setup, accepted }: Pick<Checked, 'setup' | 'accepted'>): DiagnosticContext {
    return {
      document,
      accepted,
      locale: setup.locale,
      rules: setup.config.rules,
      severity: this.decisions.get(document.uri)?.settings.severity ?? 'warning',
      otherFile: this.options.otherFile,
    };
  }

  private get wantsState(): boolean {
    return this.options.abilities().wantsState === true;
  }
}
