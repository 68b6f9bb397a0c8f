/** The language server: which messages of the editor change something, and what is checked then. */
import {
  CodeActionKind,
  TextDocumentSyncKind,
  type CancellationToken,
  type Connection,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Locale } from '../../core/index.ts';
import { describeCrash } from '../../eslint-plugin/crash.ts';
import { SCAN, SETTLED, type ClientAbilities, type ScanAnswer, type SettledParams } from '../protocol.ts';
import { version } from '../../package.json';
import type { Asked } from './answers/answers.ts';
import { FIX_ALL, TEACH } from './answers/code-actions.ts';
import { Checks, type Checked } from './checks/checks.ts';
import { warmUp } from './checks/warm-up.ts';
import { ConfigDocuments } from './configuration/config-documents.ts';
import { ConfigProblems } from './configuration/config-problems.ts';
import { localeFor, readSettings } from './configuration/settings.ts';
import { Setups, type Decided } from './configuration/setups.ts';
import { Log, runtimeName } from './log/log.ts';
import { filePath, fileUri } from './machine/file-address.ts';
import type { Runtime } from './machine/late-files.ts';
import { Machine } from './machine/machine.ts';
import { canWatch, isAttributes, isBaseline, isConfig, watchFiles, watchSettings } from './machine/watch.ts';
import { OpenDocuments } from './open-documents.ts';
import { Publisher } from './publisher.ts';
import { serveRequests } from './requests.ts';
import { Teacher } from './teach/teacher.ts';
import { WorkspaceScan } from './workspace/scan.ts';
import { scanAnswer, scanLine } from './workspace/scan-texts.ts';

/** Milliseconds after the last key before a document is checked. */
const DELAY = 150;

/** Serves one editor until the connection closes. */
export class Server {
  private readonly documents = new OpenDocuments();
  private readonly machine: Machine;
  private readonly log: Log;
  private readonly setups: Setups;
  private readonly configProblems = new ConfigProblems((file, diagnostics) => {
    const open = this.documents.at(file);
    if (open) this.configs.publish(open);
    else void this.connection.sendDiagnostics({ uri: fileUri(file), diagnostics });
  });
  private readonly configs: ConfigDocuments;
  private readonly publisher: Publisher;
  private readonly checks: Checks;
  private readonly workspace: WorkspaceScan;
  /** The scan that runs because everything has to be looked at again. */
  private scanning: Promise<unknown> = Promise.resolve();
  private client: InitializeParams | undefined;

  constructor(
    private readonly connection: Connection,
    private readonly runtime: Runtime = {},
  ) {
    const abilities = (): ClientAbilities => this.abilities;
    const otherFile = (path: string): TextDocument | undefined => this.otherFile(path);
    this.machine = new Machine((path) => this.documents.at(path), this.runtime.late !== undefined);
    this.log = new Log((line) => connection.console.info(line));
    this.setups = new Setups({ connection, machine: this.machine, log: this.log, client: () => this.client });
    this.publisher = new Publisher({
      connection,
      log: this.log,
      abilities,
      isOpen: (document) => this.documents.isOpen(document),
      otherFile,
    });
    this.configs = new ConfigDocuments({
      connection,
      machine: this.machine,
      abilities,
      localeOf: ({ uri }, config) => this.publisher.decided(uri)?.locale ?? localeFor(readSettings(undefined), config, this.client?.locale),
    });
    this.checks = this.newChecks();
    this.workspace = this.newScan();
    connection.onInitialize((params) => this.initialize(params));
    connection.onInitialized(() => this.start());
    serveRequests(connection, {
      documentAt: (uri) => this.documents.get(uri),
      checkedNow: (document) => this.checkedNow(document),
      configs: this.configs,
      teacher: new Teacher(this.machine, otherFile),
      locale: () => this.setups.locale(),
      crashed: (document, crash) => this.report(document.uri, crash),
    });
    connection.onRequest(SETTLED, (params: SettledParams) => this.settled(params));
    connection.onRequest(SCAN, (_: unknown, token: CancellationToken) => this.scan(token));
    const { messages } = this.documents;
    messages.onDidChangeContent(({ document }) => void this.changed(document));
    messages.onDidSave(({ document }) => this.saved(document));
    messages.onDidClose(({ document }) => this.closed(document));
    messages.listen(connection);
  }

  private newChecks(): Checks {
    return new Checks({
      delay: DELAY,
      setupOf: async (document) => (await this.decide(document)).setup,
      isOpen: (document) => this.documents.isOpen(document),
      publish: (document, checked) => this.publish(document, checked),
      late: this.runtime.late,
      crashed: ({ uri }, crash) => this.report(uri, crash),
      rest: this.runtime.rest,
    });
  }

  private newScan(): WorkspaceScan {
    return new WorkspaceScan({
      decide: async (uri, length) =>
        this.setups.decideWith(uri, '', length, await this.setups.settingsOf(this.machine.rootUriOf(uri) ?? uri), false),
      openFindings: (path) => {
        const open = this.documents.at(path);
        return open && this.checks.countOf(open);
      },
      isIgnoredByGit: (path) => this.machine.isIgnoredByGit(path),
      textOf: (path) => this.machine.read(path),
      isBusy: () => this.checks.isBusy,
      publish: (document, found, setup) => this.publisher.findings(document, setup && { setup, ...found }),
      late: this.runtime.late,
      crashed: (uri, crash) => this.report(uri, crash),
    });
  }

  private get abilities(): ClientAbilities {
    return (this.client?.initializationOptions as ClientAbilities | undefined) ?? {};
  }

  private initialize(params: InitializeParams): InitializeResult {
    this.client = params;
    this.setups.push(params.initializationOptions);
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
    watchFiles(connection, workspace, (paths) => this.filesChanged(paths));
    watchSettings(connection, workspace, (settings) => {
      this.setups.push(settings);
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

  private async filesChanged(paths: readonly string[]): Promise<void> {
    this.machine.forgetModules();
    await this.runtime.late?.update(paths);
    if (paths.some((path) => (isConfig(path) && this.machine.hasNewText(path)) || isBaseline(path) || isAttributes(path))) this.checkAll();
    else this.checkDependents(paths);
    void this.workspace.refresh(paths);
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
    this.publisher.language(locale);
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
    if (this.documents.add(document)) return this.checks.schedule(document, 0);
    this.documents.markChanged(document);
    const path = filePath(document.uri);
    if (path !== undefined && isConfig(path)) return this.configs.publish(document);
    const { run } = await this.setups.settingsOf(document.uri);
    if (run === 'type' && this.documents.isOpen(document)) this.checks.schedule(document);
  }

  /** An editor that watches no files at least notifies the server of those that it saves. */
  private saved(document: TextDocument): void {
    this.checks.schedule(document, 0);
    const path = filePath(document.uri);
    if (path !== undefined && !canWatch(this.client?.capabilities.workspace)) void this.filesChanged([path]);
  }

  private closed(document: TextDocument): void {
    this.documents.remove(document);
    this.machine.forgetModules();
    this.setups.forget(document.uri);
    this.publisher.forget(document.uri);
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
    if (this.documents.isOpen(document)) {
      this.publisher.remember(document.uri, decided);
      this.configProblems.update(document.uri, decided.problems, decided.locale);
    }
    return decided;
  }

  private publish(document: TextDocument, checked: Checked | undefined): void {
    const path = filePath(document.uri);
    if (path !== undefined && isConfig(path)) return void (this.documents.at(path) && this.configs.publish(document));
    this.publisher.state(document, checked);
    this.publisher.findings(document, checked);
    if (path !== undefined && this.documents.takeChanged(path)) this.checkDependents([path]);
  }

  private async checkedNow(document: TextDocument): Promise<Asked | undefined> {
    const checked = await this.checks.current(document);
    if (checked?.version !== document.version) return undefined;
    return { document, checked, context: this.publisher.contextOf(document, checked), abilities: this.abilities };
  }

  private async scan(token?: CancellationToken): Promise<ScanAnswer> {
    const started = Date.now();
    await this.runtime.late?.ready;
    this.machine.forgetModules();
    const counts = await this.workspace.run({
      roots: this.machine.folders,
      onProgress: (progress) => this.publisher.progress(progress),
      isCancelled: () => token?.isCancellationRequested === true,
    });
    const locale = await this.setups.locale();
    this.runtime.collect?.();
    const answer = scanAnswer(counts, locale);
    this.log.line(scanLine(answer, Date.now() - started, locale));
    return answer;
  }

  private report(uri: string, crash: unknown): void {
    this.connection.console.error(`${uri}: ${describeCrash(crash)}`);
  }

  /** Another file as the editor has it, else as the disk has it. */
  private otherFile(path: string): TextDocument | undefined {
    const text = this.machine.read(path);
    return text === undefined ? undefined : TextDocument.create(fileUri(path), '', 0, text);
  }
}
