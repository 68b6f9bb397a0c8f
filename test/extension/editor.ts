/** An editor without windows: starts the built language server over Node IPC and speaks the protocol with it. */
import { fork, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CancellationTokenSource, createProtocolConnection, CodeActionRequest, DefinitionRequest, ConfigurationRequest, DidChangeConfigurationNotification, DidChangeTextDocumentNotification, DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification, DidOpenTextDocumentNotification, DidSaveTextDocumentNotification, ExitNotification, HoverRequest, InitializedNotification, InitializeRequest,
  IPCMessageReader, IPCMessageWriter, LogMessageNotification, MessageType, PublishDiagnosticsNotification, RegistrationRequest, ShutdownRequest, WorkspaceFoldersRequest,
  type CodeAction, type Diagnostic, type Location, type MarkupContent, type Position, type ProtocolConnection, type PublishDiagnosticsParams, type Range, type WorkspaceEdit,
} from 'vscode-languageserver/node.js';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { SERVER_ARGUMENTS } from '../../extension/server-arguments.ts';
import { FALSE_FINDING, FINDINGS, LANGUAGE, LESSONS, SCAN, SCAN_PROGRESS, SETTLED, STATE, TAUGHT, type ClientAbilities, type DocumentState, type FalseFindingReport, type FileFindings, type FindingRow, type LanguageParams, type OfferedLesson, type ScanAnswer, type ScanProgress, type TaughtEntry, type TaughtParams } from '../../extension/protocol.ts';
import { root } from '../tools/paths.ts';

const SERVER = join(root, 'extension/dist/server.cjs');
const PATIENCE = 20_000;
const LANGUAGE_BY_EXTENSION: Readonly<Record<string, string>> = { js: 'javascript', jsx: 'javascriptreact', ts: 'typescript', tsx: 'typescriptreact', vue: 'vue' };

export interface EditorOptions {
  readonly displayLanguage?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Folder of the workspace, and where the server is started; a new empty one by default. */
  readonly folder?: string;
  /** What the client says it can do. */
  readonly abilities?: ClientAbilities;
  /** A script that is loaded before the server. */
  readonly preload?: string;
}

let isBuilt = false;

/** Bundles the extension, once in a run, so that what is tested is what is packaged. */
export function buildExtension(): void {
  if (isBuilt) return;
  isBuilt = true;
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'test/tools/build.ts'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

/** Runs the work with an editor of its own, which ends with it. */
export async function withEditor(options: EditorOptions, work: (editor: Editor) => Promise<void>): Promise<void> {
  const editor = await Editor.start(options);
  try {
    await work(editor);
  } finally {
    await editor.stop();
  }
}

export class Editor {
  readonly folder: string;
  /** All diagnostics ever published, in order. */
  readonly published: PublishDiagnosticsParams[] = [];
  /** Errors and warnings of the server, and what its process prints. */
  readonly log: string[] = [];
  /** What the server says besides. */
  readonly said: string[] = [];
  /** The state of each document as last told, by URI. */
  readonly states = new Map<string, DocumentState>();
  /** Rows of the list of findings as last told, by URI. */
  readonly rows = new Map<string, readonly FindingRow[]>();
  readonly progress: ScanProgress[] = [];
  /** The languages that the client was told to speak, in order. */
  readonly languages: string[] = [];
  isScanning = false;
  private cancellation: CancellationTokenSource | undefined;
  settings: Readonly<Record<string, unknown>>;
  private readonly documents = new Map<string, TextDocument>();
  private readonly child: ChildProcess;
  private readonly connection: ProtocolConnection;
  private readonly ownsFolder: boolean;

  private constructor(private readonly options: EditorOptions) {
    this.ownsFolder = options.folder === undefined;
    this.folder = options.folder ?? mkdtempSync(join(tmpdir(), 'pi-guard-'));
    this.settings = options.settings ?? {};
    this.child = fork(SERVER, ['--node-ipc'], { cwd: this.folder, execArgv: [...SERVER_ARGUMENTS, ...(options.preload === undefined ? [] : ['--require', options.preload])], silent: true });
    this.connection = createProtocolConnection(new IPCMessageReader(this.child), new IPCMessageWriter(this.child));
  }

  static async start(options: EditorOptions = {}): Promise<Editor> {
    const editor = new Editor(options);
    await editor.open();
    return editor;
  }

  get isAlive(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Ends the server as a crash does. */
  async kill(): Promise<void> {
    const exited = new Promise((resolve) => this.child.once('exit', resolve));
    this.connection.dispose();
    this.child.kill('SIGKILL');
    await exited;
  }

  async stop(): Promise<void> {
    const exited = new Promise((resolve) => this.child.once('exit', resolve));
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    await exited;
    this.connection.dispose();
    if (this.ownsFolder) rmSync(this.folder, { recursive: true });
  }

  /** Process of the server. */
  get processId(): number {
    return this.child.pid ?? 0;
  }

  /** Opens a document; `text` is what the editor shows, whether it is on the disk or not. */
  async openDocument(name: string, text: string, languageId = LANGUAGE_BY_EXTENSION[name.split('.').at(-1) ?? ''] ?? ''): Promise<TextDocument> {
    const document = TextDocument.create(name.includes(':') ? name : pathToFileURL(join(this.folder, name)).href, languageId, 1, text);
    this.documents.set(document.uri, document);
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri: document.uri, languageId, version: 1, text } });
    return document;
  }

  /** Replaces the first occurrence of a text, as typing does. */
  async replace(document: TextDocument, from: string, to: string): Promise<void> {
    const at = document.getText().indexOf(from);
    if (at < 0) throw new Error(`no ${from} in the document`);
    const change = { range: { start: document.positionAt(at), end: document.positionAt(at + from.length) }, text: to };
    TextDocument.update(document, [change], document.version + 1);
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri: document.uri, version: document.version }, contentChanges: [change] });
  }

  async save(document: TextDocument): Promise<void> {
    await this.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri: document.uri } });
  }

  async close(document: TextDocument): Promise<void> {
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri: document.uri } });
  }

  async change(settings: Readonly<Record<string, unknown>>): Promise<void> {
    this.settings = settings;
    await this.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  }

  async fileChanged(name: string): Promise<void> {
    await this.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri: pathToFileURL(join(this.folder, name)).href, type: 2 }] });
  }

  /** Diagnostics of a document at its present version, or those that satisfy a condition at any version. */
  async diagnostics(document: TextDocument, condition: (diagnostics: readonly Diagnostic[]) => boolean = () => true): Promise<Diagnostic[]> {
    return this.publishedFor(document.uri, ({ version, diagnostics }) => version === document.version && condition(diagnostics));
  }

  async publishedFor(uri: string, condition: (params: PublishDiagnosticsParams) => boolean): Promise<Diagnostic[]> {
    const last = (): PublishDiagnosticsParams | undefined => this.published.filter((params) => params.uri === uri).at(-1);
    const deadline = Date.now() + PATIENCE;
    for (;;) {
      const params = last();
      if (params && condition(params)) return params.diagnostics;
      if (Date.now() > deadline) throw new Error(`no such diagnostics; last: ${JSON.stringify(params)}; log: ${this.log.join(' | ')}`);
      await pause(5);
    }
  }

  async hover(document: TextDocument, at: string): Promise<string | undefined> {
    return this.hoverAt(document, document.positionAt(document.getText().indexOf(at)));
  }

  async hoverAt({ uri }: TextDocument, position: Position): Promise<string | undefined> {
    const hover = await this.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
    return (hover?.contents as MarkupContent | undefined)?.value;
  }

  async codeActions(document: TextDocument, at: string, only?: string[], diagnostics: Diagnostic[] = []): Promise<CodeAction[]> {
    const start = document.positionAt(document.getText().indexOf(at));
    return this.actionsIn(document, { start, end: start }, only, diagnostics);
  }

  /** Everything that can be taught at a place. */
  async lessons(document: TextDocument, at: string): Promise<OfferedLesson[]> {
    const start = document.positionAt(document.getText().indexOf(at));
    return this.connection.sendRequest(LESSONS, { textDocument: { uri: document.uri }, range: { start, end: start } });
  }

  /** What configuration files accept, leave out and teach. */
  async taught(files: TaughtParams['files']): Promise<TaughtEntry[]> {
    return this.connection.sendRequest(TAUGHT, { files });
  }

  /** The report of a false finding at a place. */
  async falseFinding(document: TextDocument, at: string): Promise<string | undefined> {
    const start = document.positionAt(document.getText().indexOf(at));
    const report = await this.connection.sendRequest<FalseFindingReport | null>(FALSE_FINDING, { textDocument: { uri: document.uri }, range: { start, end: start } });
    return report?.markdown;
  }

  async definition(document: TextDocument, at: string): Promise<Location | undefined> {
    const position = document.positionAt(document.getText().indexOf(at));
    return ((await this.connection.sendRequest(DefinitionRequest.type, { textDocument: { uri: document.uri }, position })) as Location | null) ?? undefined;
  }

  /** Says that a configuration file was saved, and waits until everything was looked at again. */
  async settled(name: string): Promise<void> {
    await this.connection.sendRequest(SETTLED, { uri: pathToFileURL(join(this.folder, name)).href });
  }

  /** Scans the workspace. */
  async scan(): Promise<ScanAnswer> {
    this.cancellation = new CancellationTokenSource();
    this.isScanning = true;
    try {
      return await this.connection.sendRequest<ScanAnswer>(SCAN, {}, this.cancellation.token);
    } finally {
      this.isScanning = false;
    }
  }

  async cancelScan(scan: Promise<ScanAnswer>): Promise<ScanAnswer> {
    this.cancellation?.cancel();
    return scan;
  }

  /** Actions for the whole document. */
  async actionsInAll(document: TextDocument): Promise<CodeAction[]> {
    return this.actionsIn(document, { start: document.positionAt(0), end: document.positionAt(document.getText().length) });
  }

  private async actionsIn(document: TextDocument, range: Range, only?: string[], diagnostics: Diagnostic[] = []): Promise<CodeAction[]> {
    return (await this.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri: document.uri }, range, context: { diagnostics, only } })) as CodeAction[];
  }

  /** Text of a document after an edit of the workspace. */
  applied(document: TextDocument, edit: WorkspaceEdit | undefined): string {
    const changes = (edit?.documentChanges ?? []).flatMap((change) => ('textDocument' in change && change.textDocument.uri === document.uri ? change.edits : []));
    return TextDocument.applyEdits(document, changes.map((change) => ({ range: change.range, newText: 'newText' in change ? change.newText : '' })));
  }

  private async open(): Promise<void> {
    const { connection } = this;
    this.child.stderr?.on('data', (data: Buffer) => this.log.push(String(data)));
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => void this.published.push(params));
    connection.onNotification(LogMessageNotification.type, ({ message, type }) => void (type <= MessageType.Warning ? this.log : this.said).push(message));
    connection.onNotification(STATE, (state: DocumentState) => void this.states.set(state.uri, state));
    connection.onNotification(FINDINGS, ({ uri, rows }: FileFindings) => void this.rows.set(uri, rows));
    connection.onNotification(LANGUAGE, ({ locale }: LanguageParams) => void this.languages.push(locale));
    connection.onNotification(SCAN_PROGRESS, (progress: ScanProgress) => void this.progress.push(progress));
    connection.onRequest(RegistrationRequest.type, () => undefined);
    connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => this.settings));
    connection.onRequest(WorkspaceFoldersRequest.type, () => this.workspaceFolders());
    connection.listen();
    await connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: pathToFileURL(this.folder).href,
      workspaceFolders: this.workspaceFolders(),
      locale: this.options.displayLanguage ?? 'en',
      initializationOptions: this.options.abilities ?? { canSelect: true, canTeach: true, wantsState: true },
      capabilities: { workspace: { configuration: true, workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true }, didChangeConfiguration: { dynamicRegistration: true } } },
    });
    await connection.sendNotification(InitializedNotification.type, {});
  }

  private workspaceFolders(): { uri: string; name: string }[] {
    return [{ uri: pathToFileURL(this.folder).href, name: 'workspace' }];
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
