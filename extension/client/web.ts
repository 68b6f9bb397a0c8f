/** The extension on a host without Node.js: a browser. */
import * as vscode from 'vscode';
import { BaseLanguageClient, type LanguageClientOptions, type MessageTransports } from 'vscode-languageclient';
import { BrowserMessageReader, BrowserMessageWriter } from 'vscode-languageclient/browser.js';
import { start } from './start.ts';

/** The browser's own; types of browsers would let code for Node.js use them by mistake. */
declare const Worker: new (address: string) => WorkerPort;
interface WorkerPort {
  terminate(): void;
}

let client: BaseLanguageClient | undefined;

export function activate(context: vscode.ExtensionContext): void {
  const server = vscode.Uri.joinPath(context.extensionUri, 'extension', 'dist', 'server-web.js').toString(true);
  client = start(context, (options) => new WorkerClient(server, options));
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}

/** Each start gets a worker of its own: one that has shut down does not respond again. */
class WorkerClient extends BaseLanguageClient {
  private worker: WorkerPort | undefined;

  constructor(
    private readonly server: string,
    options: LanguageClientOptions,
  ) {
    super('piGuard', 'PI Guard', options);
  }

  protected async createMessageTransports(): Promise<MessageTransports> {
    this.worker?.terminate();
    this.worker = new Worker(this.server);
    const port = this.worker as ConstructorParameters<typeof BrowserMessageReader>[0];
    return { reader: new BrowserMessageReader(port), writer: new BrowserMessageWriter(port) };
  }
}
