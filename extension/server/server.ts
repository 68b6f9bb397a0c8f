/** The language server: what the editor says, and what is done about it. */
import { CodeActionKind, TextDocuments, TextDocumentSyncKind, type CodeAction, type CodeActionParams, type Connection, type Hover, type HoverParams, type InitializeParams, type InitializeResult } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { dataLanguageOf, DEFAULT_CONFIG } from '../../core/index.ts';
import { describeCrash } from '../../eslint-plugin/crash.ts';
import { today } from '../../eslint-plugin/host/today.ts';
import type { Setup } from './check.ts';
import { Checks, type Checked } from './checks.ts';
import { FIX_ALL, fixAllSafe, quickFixes, type ActionContext } from './code-actions.ts';
import { ConfigProblems } from './config-problems.ts';
import { toDiagnostic, toRange, type DiagnosticContext } from './diagnostics.ts';
import { documentPath, filePath, fileUri } from './document-path.ts';
import { hoverText } from './hover.ts';
import { Machine } from './machine.ts';
import { localeFor, readSettings, type Settings } from './settings.ts';
import { texts } from './texts.ts';
import { warmUp } from './warm-up.ts';
import { isConfig, watchFiles, watchSettings } from './watch.ts';

/** Milliseconds after the last key before a document is checked. */
const DELAY = 150;
/** Larger texts are data or bundles; looking at them would hold everything up. The command leaves them out too. */
const MAX_LENGTH = 2 * 1024 * 1024;

/** Serves one editor until the connection closes. */
export class Server {
  private readonly documents = new TextDocuments(TextDocument);
  /** Open documents by URI, and those on a disk by path too. */
  private readonly opened = new Map<string, TextDocument>();
  private readonly machine = new Machine((path) => this.opened.get(path));
  /** Documents whose text has changed since their importers were last told. */
  private readonly changedPaths = new Set<string>();
  private readonly settings = new Map<string, Promise<Settings>>();
  private readonly configProblems = new ConfigProblems((file, diagnostics) => void this.connection.sendDiagnostics({ uri: fileUri(file), diagnostics }));
  private readonly checks = new Checks({
    delay: DELAY,
    setupOf: (document) => this.setupOf(document),
    isOpen: (document) => this.documents.get(document.uri) === document,
    publish: (document, checked) => this.publish(document, checked),
    crashed: (document, crash) => this.report(document, crash),
  });
  private client: InitializeParams | undefined;

  constructor(private readonly connection: Connection) {
    connection.onInitialize((params) => this.initialize(params));
    connection.onInitialized(() => this.start());
    connection.onHover((params) => this.answer(params, (document, checked) => this.hover(params, document, checked)));
    connection.onCodeAction(async (params) => (await this.answer(params, (document, checked) => this.codeActions(params, document, checked))) ?? []);
    this.documents.onDidChangeContent(({ document }) => void this.changed(document));
    this.documents.onDidSave(({ document }) => this.checks.schedule(document, 0));
    this.documents.onDidClose(({ document }) => this.closed(document));
    this.documents.listen(connection);
  }

  private initialize(params: InitializeParams): InitializeResult {
    this.client = params;
    this.machine.setRoots((params.workspaceFolders ?? []).map(({ uri }) => uri));
    return {
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        hoverProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
      serverInfo: { name: 'PI Guard' },
    };
  }

  private start(): void {
    const { connection } = this;
    const { workspace } = this.client?.capabilities ?? {};
    watchFiles(connection, workspace, (paths) => (paths.some(isConfig) ? this.checkAll() : this.checkDependents(paths)));
    watchSettings(connection, workspace, () => {
      this.settings.clear();
      this.checkAll();
    });
    if (workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(async () => {
        this.machine.setRoots(((await connection.workspace.getWorkspaceFolders()) ?? []).map(({ uri }) => uri));
        this.checkAll();
      });
    }
    setImmediate(warmUp);
  }

  private checkAll(): void {
    this.machine.forgetConfigs();
    for (const document of this.documents.all()) {
      this.checks.forget(document);
      this.checks.schedule(document, 0);
    }
  }

  /** Checks the open documents whose findings rest on one of these files. */
  private checkDependents(paths: readonly string[]): void {
    for (const document of this.documents.all()) {
      if (!this.checks.isDependent(document, paths)) continue;
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
    const { run } = await this.settingsOf(document);
    if (run === 'type' && this.documents.get(document.uri) === document) this.checks.schedule(document);
  }

  private closed(document: TextDocument): void {
    for (const key of keysOf(document)) this.opened.delete(key);
    this.settings.delete(document.uri);
    this.configProblems.update(document.uri, [], 'en');
    this.checks.close(document);
  }

  private settingsOf({ uri }: TextDocument): Promise<Settings> {
    let answer = this.settings.get(uri);
    if (!answer) {
      const asked = this.client?.capabilities.workspace?.configuration ? this.connection.workspace.getConfiguration({ scopeUri: uri, section: 'piGuard' }) : Promise.resolve(undefined);
      answer = asked.then(readSettings, () => readSettings(undefined));
      this.settings.set(uri, answer);
    }
    return answer;
  }

  /** Documents that are not on a disk have neither configuration nor other modules. */
  private async setupOf(document: TextDocument): Promise<Setup | undefined> {
    const path = documentPath(document.uri, document.languageId);
    const settings = await this.settingsOf(document);
    if (path === undefined || !settings.isEnabled) return undefined;
    if (document.getText().length > MAX_LENGTH) {
      this.connection.console.info(`${document.uri}: ${texts.tooLarge[localeFor(settings, DEFAULT_CONFIG, this.client?.locale)]}`);
      return undefined;
    }
    const file = filePath(document.uri);
    const { config, problems } = file === undefined ? { config: DEFAULT_CONFIG, problems: [] } : this.machine.configFor(file);
    const locale = localeFor(settings, config, this.client?.locale);
    if (this.documents.get(document.uri) === document) this.configProblems.update(document.uri, problems, locale);
    return { path, config, locale, today: today(), preset: config.preset ?? settings.preset, minLevel: config.minLevel, host: file === undefined ? undefined : this.machine.modules, isIgnoredByGit: file !== undefined && dataLanguageOf(path) !== undefined && this.machine.isIgnoredByGit(file) };
  }

  private publish(document: TextDocument, checked: Checked | undefined): void {
    const context = checked && this.contextOf(document, checked);
    const diagnostics = context ? checked.findings.map((finding) => toDiagnostic(finding, context)) : [];
    void this.connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics });
    const path = filePath(document.uri);
    if (path !== undefined && this.changedPaths.delete(path)) this.checkDependents([path]);
  }

  /** Answers a question about a document's present text. What goes wrong is logged here: the client would log the text. */
  private async answer<T>({ textDocument }: HoverParams | CodeActionParams, about: (document: TextDocument, checked: Checked) => T): Promise<T | undefined> {
    const document = this.documents.get(textDocument.uri);
    const checked = document && (await this.checks.current(document));
    if (!document || checked?.version !== document.version) return undefined;
    try {
      return about(document, checked);
    } catch (crash) {
      this.report(document, crash);
      return undefined;
    }
  }

  private report(document: TextDocument, crash: unknown): void {
    this.connection.console.error(`${document.uri}: ${describeCrash(crash)}`);
  }

  private hover({ position }: HoverParams, document: TextDocument, { findings, setup }: Checked): Hover | undefined {
    const offset = document.offsetAt(position);
    const here = findings.filter(({ range }) => range.start <= offset && offset <= range.end);
    const [first] = here;
    return first && { contents: { kind: 'markdown', value: hoverText(here, setup.locale) }, range: toRange(first.range, document) };
  }

  private codeActions({ range, context }: CodeActionParams, document: TextDocument, checked: Checked): CodeAction[] {
    const { only } = context;
    const canSelect = (this.client?.initializationOptions as { canSelect?: boolean } | undefined)?.canSelect === true;
    const actions: ActionContext = { ...this.contextOf(document, checked), checked, canSelect };
    const isWanted = (kind: string): boolean => only === undefined || only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
    const fixes = isWanted(CodeActionKind.QuickFix) ? quickFixes({ start: document.offsetAt(range.start), end: document.offsetAt(range.end) }, actions) : [];
    const all = only?.some((wanted) => wanted !== '') && isWanted(FIX_ALL) ? fixAllSafe(actions) : undefined;
    return all ? [...fixes, all] : fixes;
  }

  private contextOf(document: TextDocument, { setup }: Checked): DiagnosticContext {
    return { document, locale: setup.locale, rules: setup.config.rules, otherFile: (path) => this.otherFile(path) };
  }

  /** Another file as the editor has it, else as the disk has it. */
  private otherFile(path: string): TextDocument | undefined {
    const text = this.machine.modules.read(path);
    return typeof text === 'string' ? TextDocument.create(fileUri(path), '', 0, text) : undefined;
  }
}

function keysOf({ uri }: TextDocument): string[] {
  const path = filePath(uri);
  return path === undefined ? [uri] : [uri, path];
}
