/** What the tests do with the editor, and what they wait for. */
import assert from 'node:assert/strict';
import { basename, dirname } from 'node:path';
import * as vscode from 'vscode';
import { poll } from '../poll.ts';

const TIMEOUT = 10_000;

/** Shows a file of the workspace. */
export async function open(path: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(locate(path));
  await vscode.window.showTextDocument(document);
  return document;
}

export function locate(path: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'the workspace is open');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** The temporary folder of this editor, as `LAYOUT` describes it. */
export function root(): string {
  return dirname(locate('.').fsPath);
}

export function findings(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter((diagnostic) => diagnostic.source === 'PI Guard');
}

/** Waits until the document has as many findings as said; the last answer stands in the error. */
export async function waitForFindings(document: vscode.TextDocument, count: number): Promise<vscode.Diagnostic[]> {
  let found: vscode.Diagnostic[] = [];
  return poll(`${count} findings in ${basename(document.fileName)}`, TIMEOUT, () => {
    found = findings(document);
    return found.length === count && found;
  }).catch((error: Error) => assert.fail(`${error.message}; it has ${found.length}`));
}
