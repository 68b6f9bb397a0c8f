/** The language server: what the editor says, and what is done about it. */
import { CodeActionKind, CodeActionTriggerKind, TextDocuments, TextDocumentSyncKind, type CodeAction, type CodeActionParams, type Connection, type Hover, type HoverParams, type InitializeParams, type InitializeResult } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { describeCrash } from '../../eslint-plugin/crash.ts';
import { FALSE_FINDING, LESSONS, STATE, type ClientAbilities, type DocumentState, type FalseFindingReport, type LessonsParams, type OfferedLesson } from '../protocol.ts';
import { version } from '../../package.json';
import { Checks, type Checked } from './checks.ts';
import { FIX_ALL, fixAllSafe, lessonActions, quickFixes, TEACH, type ActionContext } from './code-actions.ts';
import { ConfigProblems } from './config-problems.ts';
import { toDiagnostic, toRange, type DiagnosticContext } from './diagnostics.ts';
import { filePath, fileUri } from './document-path.ts';
import { falseFindingReport } from './false-finding/report.ts';
import { hoverText } from './hover.ts';
import { Log } from './log.ts';
import { Machine } from './machine.ts';
import { localeFor, readSettings } from './settings.ts';
import { DEFAULT_CONFIG } from '../../core/index.ts';
import { Setups, type Decided } from './setups.ts';
import { Teacher } from './teach/teacher.ts';
import { warmUp } from './warm-up.ts';
import { isConfig, watchFiles, watchSettings } from './watch.ts';

/** Milliseconds after the last key before a document is checked. */
const DELAY = 150;

/** Serves one editor until the connection closes. */
export class Server {
  private readonly documents = new TextDocuments(TextDocument);
  /** Open documents by URI, and those on a disk by path too. */
  private readonly opened = new Map<string, TextDocument>();
  private readonly machine = new Machine((path) => this.opened.get(path));
  /** Documents whose text has changed since their importers were last told. */
  private readonly changedPaths = new Set<string>();
  private readonly log: Log;
  private readonly setups: Setups;
  private readonly teacher = new Teacher(this.machine, (path) => this.otherFile(path));
  private readonly decided = new Map<string, Decided>();
  private readonly configProblems = new ConfigProblems((file, diagnostics) => void this.connection.sendDiagnostics({ uri: fileUri(file), diagnostics }));
  private readonly checks = new Checks({
    delay: DELAY,
    setupOf: async (document) => (await this.decide(document)).setup,
    isOpen: (document) => this.documents.get(document.uri) === document,
    publish: (document, checked) => this.publish(document, checked),
    crashed: (document, crash) => this.report(document, crash),
  });
  private client: InitializeParams | undefined;

  constructor(private readonly connection: Connection) {
    this.log = new Log((line) => connection.console.info(line));
    this.setups = new Setups({ connection, machine: this.machine, log: this.log, client: () => this.client });
    connection.onInitialize((params) => this.initialize(params));
    connection.onInitialized(() => this.start());
    connection.onHover((params) => this.answer(params, (document, checked) => this.hover(params, document, checked)));
    connection.onCodeAction(async (params) => (await this.answer(params, (document, checked) => this.codeActions(params, document, checked))) ?? []);
    connection.onRequest(LESSONS, async (params: LessonsParams) => (await this.answer(params, (document, checked) => this.lessons(params, document, checked))) ?? []);
    connection.onRequest(FALSE_FINDING, (params: LessonsParams) => this.answer(params, (document, checked) => this.falseFinding(params, document, checked)));
    this.documents.onDidChangeContent(({ document }) => void this.changed(document));
    this.documents.onDidSave(({ document }) => this.checks.schedule(document, 0));
    this.documents.onDidClose(({ document }) => this.closed(document));
    this.documents.listen(connection);
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
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, TEACH, FIX_ALL] },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
      serverInfo: { name: 'PI Guard', version },
    };
  }

  private start(): void {
    const { connection } = this;
    const { workspace } = this.client?.capabilities ?? {};
    watchFiles(connection, workspace, (paths) => (paths.some(isConfig) ? this.checkAll() : this.checkDependents(paths)));
    watchSettings(connection, workspace, () => {
      this.setups.forget();
      this.checkAll();
    });
    if (workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(async () => {
        this.machine.setRoots(((await connection.workspace.getWorkspaceFolders()) ?? []).map(({ uri }) => uri));
        this.checkAll();
      });
    }
    this.log.started(version, runtime(), localeFor(readSettings(undefined), DEFAULT_CONFIG, this.client?.locale));
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
    const { run } = await this.setups.settingsOf(document.uri);
    if (run === 'type' && this.documents.get(document.uri) === document) this.checks.schedule(document);
  }

  private closed(document: TextDocument): void {
    for (const key of keysOf(document)) this.opened.delete(key);
    this.setups.forget(document.uri);
    this.decided.delete(document.uri);
    this.configProblems.update(document.uri, [], 'en');
    this.checks.close(document);
  }

  private async decide(document: TextDocument): Promise<Decided> {
    const decided = await this.setups.decide(document);
    if (this.documents.get(document.uri) === document) {
      this.decided.set(document.uri, decided);
      this.configProblems.update(document.uri, decided.problems, decided.locale);
    }
    return decided;
  }

  private publish(document: TextDocument, checked: Checked | undefined): void {
    const context = checked && this.contextOf(document, checked);
    const diagnostics = context ? checked.findings.map((finding) => toDiagnostic(finding, context)) : [];
    const decided = this.decided.get(document.uri);
    if (decided) this.tellState(document, decided, checked);
    void this.connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics });
    const path = filePath(document.uri);
    if (path !== undefined && this.changedPaths.delete(path)) this.checkDependents([path]);
  }

  private tellState({ uri }: TextDocument, { settings, unchecked, problems, configFiles, locale }: Decided, checked: Checked | undefined): void {
    if (checked && settings.trace !== 'off') this.log.checked(uri, checked.milliseconds, checked.findings.length, checked.modules.length, locale);
    if (!this.abilities.wantsState) return;
    const state: DocumentState = { uri, findings: checked?.findings.length, unchecked: checked ? undefined : unchecked ?? 'failed', problems: problems.length, configFiles, preset: checked?.setup.preset };
    void this.connection.sendNotification(STATE, state);
  }

  /** Answers a question about a document's present text. What goes wrong is logged here: the client would log the text. */
  private async answer<T>({ textDocument }: Pick<HoverParams, 'textDocument'>, about: (document: TextDocument, checked: Checked) => T): Promise<T | undefined> {
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
    const { only, triggerKind } = context;
    const actions: ActionContext = { ...this.contextOf(document, checked), checked, canSelect: this.abilities.canSelect === true };
    const isWanted = (kind: string): boolean => only === undefined || only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
    const place = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    const canTeach = this.abilities.canTeach === true;
    const teaching = { document, checked, range: place, locale: checked.setup.locale };
    const fixes = isWanted(CodeActionKind.QuickFix) ? quickFixes(place, actions) : [];
    const lessons = isWanted(CodeActionKind.QuickFix)
      ? lessonActions(canTeach ? this.teacher.likely(teaching) : this.teacher.all(teaching), place, actions, { kind: CodeActionKind.QuickFix, canTeach })
      : [];
    // Looks at the file several times more: only for somebody who has asked.
    const isAsked = fixes.length === 0 && canTeach && triggerKind === CodeActionTriggerKind.Invoked && isWanted(TEACH);
    const aboutFunction = isAsked ? lessonActions(this.teacher.aboutFunction(teaching), place, actions, { kind: TEACH, canTeach }) : [];
    const all = only?.some((wanted) => wanted !== '') && isWanted(FIX_ALL) ? fixAllSafe(actions) : undefined;
    return [...fixes, ...lessons, ...aboutFunction, ...(all ? [all] : [])];
  }

  private lessons({ range }: LessonsParams, document: TextDocument, checked: Checked): OfferedLesson[] {
    return this.teacher.all({ document, checked, range: { start: document.offsetAt(range.start), end: document.offsetAt(range.end) }, locale: checked.setup.locale });
  }

  private falseFinding({ range }: LessonsParams, document: TextDocument, checked: Checked): FalseFindingReport | undefined {
    const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
    const finding = checked.findings.find((one) => one.range.start <= end && start <= one.range.end);
    return finding && { markdown: falseFindingReport(finding, checked, checked.setup.locale) };
  }

  private contextOf(document: TextDocument, { setup }: Checked): DiagnosticContext {
    return { document, locale: setup.locale, rules: setup.config.rules, severity: this.decided.get(document.uri)?.settings.severity ?? 'warning', otherFile: (path) => this.otherFile(path) };
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

function runtime(): string {
  return typeof process === 'object' ? `Node ${process.versions.node}` : 'a web worker';
}
