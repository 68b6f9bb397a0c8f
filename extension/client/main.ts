/** The thin half inside VS Code: starts the language server and selects text for it. */
import * as vscode from 'vscode';
import { LanguageClient, TransportKind, type LanguageClientOptions, type ServerOptions } from 'vscode-languageclient/node.js';

const LANGUAGES = ['javascript', 'javascriptreact', 'typescript', 'typescriptreact', 'vue', 'json', 'jsonc', 'yaml', 'dockercompose', 'github-actions-workflow', 'dotenv', 'properties', 'java-properties', 'ini', 'toml', 'xml'];
/** Files that the editor has no language for. */
const FILES = '**/{.env*,*.env,.envrc,.npmrc,.yarnrc,.pypirc,.netrc,_netrc,*.toml,*.config,*.pem,*.key,*.p8,*.ppk,id_rsa,id_ed25519}';

let client: LanguageClient | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const server: ServerOptions = {
    module: context.asAbsolutePath('extension/dist/server.cjs'),
    transport: TransportKind.ipc,
    options: { cwd: context.extensionPath },
  };
  const options: LanguageClientOptions = {
    documentSelector: [...LANGUAGES.map((language) => ({ language })), { pattern: FILES }],
    initializationOptions: { canSelect: true },
  };
  const started = new LanguageClient('piGuard', 'PI Guard', server, options);
  client = started;
  context.subscriptions.push(
    vscode.commands.registerCommand('piGuard.select', select),
    vscode.commands.registerCommand('piGuard.showOutput', () => started.outputChannel.show()),
    vscode.commands.registerCommand('piGuard.restart', async () => {
      await started.restart();
      vscode.window.setStatusBarMessage(vscode.l10n.t('PI Guard was restarted.'), 3000);
    }),
  );
  await started.start();
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}

/** Selects a range of an open document, given in offsets: the reason of a comment, to be typed over. */
function select(uri: string, start: number, end: number): void {
  const editor = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === vscode.Uri.parse(uri).toString());
  if (!editor) return;
  const range = new vscode.Range(editor.document.positionAt(start), editor.document.positionAt(end));
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range);
}
