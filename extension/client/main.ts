/** The extension on a host with Node.js: a desktop or a remote machine. */
import * as vscode from 'vscode';
import {
  LanguageClient,
  PortMessageReader,
  PortMessageWriter,
  TransportKind,
  type MessageTransports,
  type ServerOptions,
} from 'vscode-languageclient/node.js';
import { SERVER_ARGUMENTS } from '../server-arguments.ts';
import { startInThread } from './in-thread.ts';
import { start } from './start.ts';

let client: { stop: () => Promise<void> } | undefined;

export function activate(context: vscode.ExtensionContext): void {
  client = start(context, (options) => new LanguageClient('piGuard', 'PI Guard', serverFor(context), options));
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}

/** A process of its own; for a workspace that is on no disk, the server that requests files from the editor. */
function serverFor(context: vscode.ExtensionContext): ServerOptions {
  const { workspaceFolders = [] } = vscode.workspace;
  if (workspaceFolders.length > 0 && workspaceFolders.every(({ uri }) => uri.scheme !== 'file'))
    return async () => threadTransports(context.asAbsolutePath('extension/dist/server-web.js'));
  return {
    module: context.asAbsolutePath('extension/dist/server.cjs'),
    transport: TransportKind.ipc,
    options: { cwd: context.extensionPath, execArgv: [...SERVER_ARGUMENTS] },
  };
}

function threadTransports(file: string): MessageTransports {
  const worker = startInThread(file);
  return { reader: new PortMessageReader(worker), writer: new PortMessageWriter(worker), detached: true };
}
