/** The language server: the messages of the editor, and what is done about each. */
import {
  CodeActionKind,
  TextDocuments,
  TextDocumentSyncKind,
  type CancellationToken,
  type Connection,
  type HoverParams,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Locale } from '../../core/index.ts';
import { describeCrash } from '../../eslint-plugin/crash.ts';
import {
  FALSE_FINDING,
  FINDINGS,
  LANGUAGE,
  LESSONS,
  SCAN,
  SCAN_PROGRESS,
  SETTLED,
  STATE,
  TAUGHT,
  type ClientAbilities,
  type DocumentState,
  type LessonsParams,
  type ScanAnswer,
  type SettledParams,
  type TaughtParams,
} from '../protocol.ts';
import { version } from '../../package.json';
import { actionsAt, falseFindingAt, hoverAt, lessonsAt, type Asked } from './answers.ts';
import { Checks, type Checked } from './checks.ts';
import { FIX_ALL, TEACH } from './code-actions.ts';
import { ConfigProblems } from './config-problems.ts';
import { ConfigDocuments } from './configuration/config-documents.ts';
import { commentDiagnostic, toDiagnostics, type DiagnosticContext } from './diagnostics.ts';
import { filePath, fileUri } from './file-address.ts';
import type { Runtime } from './late-files.ts';
import { Log, runtimeName } from './log.ts';
import { Machine } from './machine.ts';
import { localeFor, readSettings } from './settings.ts';
import { Setups, type Decided } from './setups.ts';
import { taughtIn } from './teach/taught.ts';
import { Teacher } from './teach/teacher.ts';
import { warmUp } from './warm-up.ts';
import { isAttributes, isBaseline, isConfig, watchFiles, watchSettings } from './watch.ts';
import { countOf, type Counted } from './values.ts';
import { rowsOf } from './workspace/rows.ts';
import { WorkspaceScan } from './workspace/scan.ts';
import { scanAnswer, scanLine } from './workspace/scan-texts.ts';

/** Milliseconds after the last key before a document is checked. */
const DELAY = 150;

/** Serves one editor until the connection closes. */
export class Server {
  private readonly documents = new TextDocuments(TextDocument);
  /** Open documents by URI, and those on a disk by path too. */
  private readonly opened = new Map<string, TextDocument>();
  private readonly machine: Machine;
  /** Documents whose text has changed since their importers were last checked. */
  private readonly changedPaths = new Set<string>();
  private readonly log: Log;
  private readonly setups: Setups;
  private readonly teacher: Teacher;
  private readonly decided = new Map<string, Decided>();
  private readonly configProblems = new ConfigProblems((file, diagnostics) => {
    const open = this.opened.get(file);
    if (open) this.configs.publish(open);
    else void this.connection.sendDiagnostics({ uri: fileUri(file), diagnostics });
  });
  private readonly configs: ConfigDocuments;
  private readonly checks: Checks;
  private readonly workspace: WorkspaceScan;
  /** The scan that runs because everything has to be looked at again. */
  private scanning: Promise<unknown> = Promise.resolve();
  private client: InitializeParams | undefined;

  constructor(
    private readonly connection: Connection,
    private readonly runtime: Runtime = {},
  ) {
    this.machine = new Machine((path) => this.opened.get(path), this.runtime.late !== undefined);
    this.teacher = new Teacher(this.machine, (path) => this.otherFile(path));
    this.configs = new ConfigDocuments({
      connection,
      machine: this.machine,
      abilities: () => this.abilities,
      localeOf: ({ uri }, config) => this.decided.get(uri)?.locale ?? localeFor(readSettings(undefined), config, this.client?.locale),
    });
    this.checks = this.newChecks();
    this.workspace = this.newScan();
    this.log = new Log((line) => connection.console.info(line));
    this.setups = new Setups({ connection, machine: this.machine, log: this.log, client: () => this.client });
    connection.onInitialize((params) => this.initialize(params));
    connection.onInitialized(() => this.start());
    connection.onHover((params) => this.answer(params, (asked) => hoverAt(params, asked)));
    connection.onCodeAction(
      async (params) =>
        this.configs.actions(this.documents.get(params.textDocument.uri), params) ??
        (await this.answer(params, (asked) => actionsAt(params, asked, this.teacher))) ??
        [],
    );
    connection.onDefinition((params) => this.configs.definition(this.documents.get(params.textDocument.uri), params));
    connection.onRequest(
      LESSONS,
      async (params: LessonsParams) => (await this.answer(params, (asked) => lessonsAt(params, asked, this.teacher))) ?? [],
    );
    connection.onRequest(TAUGHT, async (params: TaughtParams) => taughtIn(params, await this.setups.locale()));
    connection.onRequest(FALSE_FINDING, (params: LessonsParams) => this.answer(params, (asked) => falseFindingAt(params, asked)));
    connection.onRequest(SETTLED, (params: SettledParams) => this.settled(params));
    connection.onRequest(SCAN, (_: unknown, token: CancellationToken) => this.scan(token));
    this.documents.onDidChangeContent(({ document }) => void this.changed(document));
    this.documents.onDidSave(({ document }) => this.checks.schedule(document, 0));
    this.documents.onDidClose(({ document }) => this.closed(document));
    this.documents.listen(connection);
  }

  private newChecks(): Checks {
    return new Checks({
      delay: DELAY,
      setupOf: async (document) => (await this.decide(document)).setup,
      isOpen: (document) => this.documents.get(document.uri) === document,
      publish: (document, checked) => this.publish(document, checked),
      late: this.runtime.late,
      crashed: (document, crash) => this.report(document, crash),
      rest: this.runtime.rest,
    });
  }

  private newScan(): WorkspaceScan {
    return new WorkspaceScan({
      decide: async (uri, length) =>
        this.setups.decideWith(uri, '', length, await this.setups.settingsOf(this.machine.rootUriOf(uri) ?? uri), false),
      openFindings: (path) => (this.opened.has(path) ? this.checks.countOf(this.opened.get(path)) : undefined),
      isIgnoredByGit: (path) => this.machine.isIgnoredByGit(path),
      textOf: (path) => this.machine.read(path),
      isBusy: () => this.checks.isBusy,
      publish: (document, found, setup) => this.publishFindings(document, setup && { setup, ...found }),
      late: this.runtime.late,
      crashed: (uri, crash) => this.connection.console.error(`${uri}: ${describeCrash(crash)}`),
    });
  }

  private get abilities(): ClientAbilities {
    return (this.client?.initializationOptions as ClientAbilities | undefined) ?? {};
  }

  private initialize(params: InitializeParams): InitializeResult {
    this.client = params;
    this.machine.setRoots((params.workspaceFolders ?? []).map(({ uri }) => uri));
    return {
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        hoverProvider: true,
        definitionProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, TEACH, FIX_ALL] },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
      serverInfo: { name: 'PI Guard', version },
    };
  }

  private start(): void {
    const { connection } = this;
    const { workspace } = this.client?.capabilities ?? {};
    void this.runtime.late?.open();
    watchFiles(connection, workspace, async (paths) => {
      this.machine.forgetModules();
      await this.runtime.late?.update(paths);
      if (paths.some((path) => (isConfig(path) && this.machine.hasNewText(path)) || isBaseline(path) || isAttributes(path)))
        this.checkAll();
      else this.checkDependents(paths);
      void this.workspace.refresh(paths);
    });
    watchSettings(connection, workspace, () => {
      this.setups.forget();
      this.checkAll();
    });
    if (workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(async () => {
        await this.runtime.late?.open();
        this.machine.setRoots(((await connection.workspace.getWorkspaceFolders()) ?? []).map(({ uri }) => uri));
        this.checkAll();
      });
    }
    void this.tellLanguage().then((locale) => this.log.started(version, runtimeName(), locale));
    setImmediate(warmUp);
  }

  private checkAll(): void {
    this.machine.forgetConfigs();
    for (const document of this.documents.all()) {
      this.checks.forget(document);
      this.checks.schedule(document, 0);
    }
    if (this.workspace.isActive) this.scanning = this.scan();
    void this.tellLanguage();
  }

  private async settled({ uri }: SettledParams): Promise<void> {
    const path = filePath(uri);
    if (path !== undefined && this.machine.hasNewText(path)) this.checkAll();
    await this.checks.rested();
    await this.scanning;
  }

  private async tellLanguage(): Promise<Locale> {
    // Searched for before it is loaded, the configuration would be missing for a while.
    if (this.runtime.late) await this.runtime.late.ready;
    const locale = await this.setups.locale();
    if (this.abilities.wantsState) void this.connection.sendNotification(LANGUAGE, { locale });
    return locale;
  }

  /** Checks the open documents whose findings rest on one of these files. */
  private checkDependents(paths: readonly string[]): void {
    for (const document of this.documents.all()) {
      if (!this.checks.isDependent(document, paths, (path) => this.machine.read(path))) continue;
      this.checks.forget(document);
      this.checks.schedule(document);
    }
  }

  /** A document that was just opened is checked at once, in either mode. */
  private async changed(document: TextDocument): Promise<void> {
    this.checks.changed(document);
    if (!this.opened.has(document.uri)) {
      for (const key of keysOf(document)) this.opened.set(key, document);
      return this.checks.schedule(document, 0);
    }
    for (const key of keysOf(document)) this.changedPaths.add(key);
    const path = filePath(document.uri);
    if (path !== undefined && isConfig(path)) return this.configs.publish(document);
    const { run } = await this.setups.settingsOf(document.uri);
    if (run === 'type' && this.documents.get(document.uri) === document) this.checks.schedule(document);
  }

  private closed(document: TextDocument): void {
    for (const key of keysOf(document)) this.opened.delete(key);
    this.machine.forgetModules();
    this.setups.forget(document.uri);
    this.decided.delete(document.uri);
    this.configProblems.update(document.uri, [], 'en');
    this.checks.close(document);
    const path = filePath(document.uri);
    if (path === undefined) return;
    if (isConfig(path)) this.configProblems.showAgain(path);
    else this.checkDependents([path]);
    void this.workspace.closed(path);
  }

  private async decide(document: TextDocument): Promise<Decided> {
    await this.runtime.late?.ready;
    const decided = await this.setups.decide(document);
    if (this.documents.get(document.uri) === document) {
      this.decided.set(document.uri, decided);
      this.configProblems.update(document.uri, decided.problems, decided.locale);
    }
    return decided;
  }

  private publish(document: TextDocument, checked: Checked | undefined): void {
    const path = filePath(document.uri);
    if (path !== undefined && isConfig(path)) return void (this.opened.has(path) && this.configs.publish(document));
    const decided = this.decided.get(document.uri);
    if (decided) this.tellState(document, decided, checked);
    this.publishFindings(document, checked);
    if (path !== undefined && this.changedPaths.delete(path)) this.checkDependents([path]);
  }

  private publishFindings(document: TextDocument, found: (Counted & Pick<Checked, 'setup'>) | undefined): void {
    const context = found && this.contextOf(document, found);
    const diagnostics = context
      ? [
          ...found.findings.flatMap((finding) => toDiagnostics(finding, context)),
          ...found.comments.map((problem) => commentDiagnostic(problem, context)),
        ]
      : [];
    if (this.abilities.wantsState)
      void this.connection.sendNotification(FINDINGS, { uri: document.uri, rows: context ? rowsOf(found, document, context.locale) : [] });
    const isOpen = this.documents.get(document.uri) === document;
    void this.connection.sendDiagnostics({
      uri: document.uri,
      ...(isOpen || document.version > 0 ? { version: document.version } : {}),
      diagnostics,
    });
  }

  private async scan(token?: CancellationToken): Promise<ScanAnswer> {
    const started = Date.now();
    await this.runtime.late?.ready;
    this.machine.forgetModules();
    const counts = await this.workspace.run({
      roots: this.machine.folders,
      onProgress: (progress) => void (this.abilities.wantsState && this.connection.sendNotification(SCAN_PROGRESS, progress)),
      isCancelled: () => token?.isCancellationRequested === true,
    });
    const locale = await this.setups.locale();
    this.runtime.collect?.();
    const answer = scanAnswer(counts, locale);
    this.log.line(scanLine(answer, Date.now() - started, locale));
    return answer;
  }

  private tellState(
    { uri }: TextDocument,
    { settings, unchecked, problems, configFiles, locale }: Decided,
    checked: Checked | undefined,
  ): void {
    if (checked && settings.trace !== 'off') this.log.checked(uri, checked.milliseconds, countOf(checked), checked.modules.length, locale);
    if (!this.abilities.wantsState) return;
    const state: DocumentState = {
      uri,
      findings: checked && countOf(checked),
      unchecked: checked ? undefined : (unchecked ?? 'failed'),
      problems: problems.length,
      configFiles,
      preset: checked?.setup.preset,
    };
    void this.connection.sendNotification(STATE, state);
  }

  /** Serves a request about a document's present text. What goes wrong is logged here: the client would log the text. */
  private async answer<T>({ textDocument }: Pick<HoverParams, 'textDocument'>, about: (asked: Asked) => T): Promise<T | undefined> {
    const document = this.documents.get(textDocument.uri);
    const checked = document && (await this.checks.current(document));
    if (!document || checked?.version !== document.version) return undefined;
    try {
      return about({ document, checked, context: this.contextOf(document, checked), abilities: this.abilities });
    } catch (crash) {
      this.report(document, crash);
      return undefined;
    }
  }

  private report(document: TextDocument, crash: unknown): void {
    this.connection.console.error(`${document.uri}: ${describeCrash(crash)}`);
  }

  private contextOf(document: TextDocument, { setup, accepted }: Pick<Checked, 'setup' | 'accepted'>): DiagnosticContext {
    return {
      document,
      accepted,
      locale: setup.locale,
      rules: setup.config.rules,
      severity: this.decided.get(document.uri)?.settings.severity ?? 'warning',
      otherFile: (path) => this.otherFile(path),
    };
  }

  /** Another file as the editor has it, else as the disk has it. */
  private otherFile(path: string): TextDocument | undefined {
    const text = this.machine.read(path);
    return text === undefined ? undefined : TextDocument.create(fileUri(path), '', 0, text);
  }
}

function keysOf({ uri }: TextDocument): string[] {
  const path = filePath(uri);
  return path === undefined ? [uri] : [uri, path];
}
