/** The sample of the walkthrough, as a document that need not be saved. */
import * as vscode from 'vscode';

export async function openSample(extension: vscode.Uri): Promise<void> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'extension', 'walkthrough', 'sample.js'));
  const document = await vscode.workspace.openTextDocument({ language: 'javascript', content: new TextDecoder().decode(bytes) });
  await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside });
}
