/** An editor whose workspace is on no disk: runs the bundle for browsers in a thread that has no more than a web worker, and answers for its files. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import {
  createProtocolConnection, CodeActionRequest, DidChangeWatchedFilesNotification, DidCloseTextDocumentNotification, DidOpenTextDocumentNotification, ExitNotification, FileChangeType, HoverRequest,
  InitializedNotification, InitializeRequest, LogMessageNotification, PortMessageReader, PortMessageWriter, PublishDiagnosticsNotification, RegistrationRequest, ShutdownRequest,
  type CodeAction, type Diagnostic, type MarkupContent, type Position, type ProtocolConnection,
} from 'vscode-languageserver/node.js';
import { LESSONS, LIST_FILES, READ_FILES, SCAN, type ListFilesParams, type OfferedLesson, type ReadFilesParams, type ScanAnswer } from '../../extension/protocol.ts';
import { root } from '../tools/paths.ts';
import { buildExtension } from './editor.ts';

const SERVER = join(root, 'extension/dist/server-web.js');
const PATIENCE = 20_000;
/** What a web worker has: neither `require` nor `process` nor `Buffer`. */
const BOOT = `
  const { parentPort } = require('node:worker_threads');
  const text = require('node:fs').readFileSync(${JSON.stringify(SERVER)}, 'utf8');
  const names = ['self', 'console', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'queueMicrotask', 'performance', 'crypto', 'TextDecoder', 'TextEncoder', 'URL', 'MessageChannel', 'AbortController'];
  const values = names.map((name) => (name === 'self' ? parentPort : globalThis[name]));
  for (const name of Object.getOwnPropertyNames(globalThis)) if (/^(?:process|Buffer|global|require|module|exports|setImmediate|clearImmediate)$/.test(name)) delete globalThis[name];
  new Function(...names, text)(...values);
`;

export class WebEditor {
  readonly published = new Map<string, readonly Diagnostic[]>();
  readonly said: string[] = [];
  /** Addresses that the server has read. */
  readonly read: string[] = [];
  private readonly connection: ProtocolConnection;

  private constructor(private readonly folder: string, readonly files: Map<string, string>, private readonly worker: Worker) {
    this.connection = createProtocolConnection(new PortMessageReader(this.worker), new PortMessageWriter(this.worker));
    this.worker.on('error', (error) => this.said.push(String(error)));
  }

  /** `files` by address; `folder` is that of the workspace. `startWorker` starts a bundle in another thread than that of a browser. */
  static async start(folder: string, files: Readonly<Record<string, string>>, startWorker: (file: string) => Worker = () => new Worker(BOOT, { eval: true })): Promise<WebEditor> {
    buildExtension();
    const editor = new WebEditor(folder, new Map(Object.entries(files)), startWorker(SERVER));
    await editor.open();
    return editor;
  }

  private async open(): Promise<void> {
    const { connection } = this;
    connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => void this.published.set(uri, diagnostics));
    connection.onNotification(LogMessageNotification.type, ({ message }) => void this.said.push(message));
    connection.onRequest(RegistrationRequest.type, () => undefined);
    connection.onRequest(LIST_FILES, ({ notEntered }: ListFilesParams) => [...this.files.keys()].filter((uri) => !uri.split('/').some((name) => notEntered.includes(name))));
    connection.onRequest(READ_FILES, ({ uris }: ReadFilesParams) => uris.map((uri) => this.bytesOf(decodeURIComponent(uri))));
    connection.listen();
    await connection.sendRequest(InitializeRequest.type, {
      processId: null, rootUri: null, workspaceFolders: [{ uri: this.folder, name: 'shop' }], initializationOptions: { canTeach: true, wantsState: true },
      capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
    });
    await connection.sendNotification(InitializedNotification.type, {});
  }

  private bytesOf(uri: string): Uint8Array | null {
    this.read.push(uri);
    const text = this.files.get(uri);
    return text === undefined ? null : new TextEncoder().encode(text);
  }

  /** Opens a file of the workspace, or a text that is in none. */
  async openDocument(uri: string, languageId: string, text = this.files.get(uri) ?? ''): Promise<void> {
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId, version: 1, text } });
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  /** Waits for diagnostics that are as wanted. */
  async diagnostics(uri: string, isWanted: (found: readonly Diagnostic[]) => boolean): Promise<readonly Diagnostic[]> {
    for (const deadline = Date.now() + PATIENCE; Date.now() < deadline; await new Promise((resolve) => setTimeout(resolve, 10))) {
      const found = this.published.get(uri);
      if (found && isWanted(found)) return found;
    }
    throw new Error(`${uri}: ${JSON.stringify(this.published.get(uri))}\n${this.said.join('\n')}`);
  }

  /** Writes a file, or removes it, and tells. */
  async write(uri: string, text: string | undefined): Promise<void> {
    if (text === undefined) this.files.delete(uri);
    else this.files.set(uri, text);
    await this.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri, type: text === undefined ? FileChangeType.Deleted : FileChangeType.Changed }] });
  }

  async scan(): Promise<ScanAnswer> {
    return this.connection.sendRequest<ScanAnswer>(SCAN, {});
  }

  async lessons(uri: string, position: Position): Promise<OfferedLesson[]> {
    return this.connection.sendRequest<OfferedLesson[]>(LESSONS, { textDocument: { uri }, range: { start: position, end: position } });
  }

  async hover(uri: string, position: Position): Promise<string> {
    const hover = await this.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
    return (hover?.contents as MarkupContent | undefined)?.value ?? '';
  }

  async codeActions(uri: string, position: Position): Promise<CodeAction[]> {
    return (await this.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri }, range: { start: position, end: position }, context: { diagnostics: [] } })) as CodeAction[];
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    this.connection.dispose();
    await this.worker.terminate();
  }
}
