/** What the tests do with the editor, and what they wait for. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as vscode from 'vscode';
import { poll } from '../poll.ts';

const TIMEOUT = 30_000;

/** Writes a file into the workspace and shows it. */
export async function show(path: string, text: string): Promise<vscode.TextDocument> {
  write(path, text);
  const document = await vscode.workspace.openTextDocument(locate(path));
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

export function write(path: string, text: string): void {
  const file = locate(path).fsPath;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** A file of the workspace, from the disk. */
export function read(path: string): string {
  return readFileSync(locate(path).fsPath, 'utf8');
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

/** The code that each finding underlines, in the order of the file. */
export function underlined(document: vscode.TextDocument): string[] {
  return findingsOf(document).map(({ range }) => document.getText(range));
}

export function findingsOf(document: vscode.TextDocument): vscode.Diagnostic[] {
  const own = vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'PI Guard');
  return own.sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** Waits until exactly these pieces of code are underlined. */
export async function waitForUnderlined(document: vscode.TextDocument, expected: readonly string[]): Promise<vscode.Diagnostic[]> {
  const isThere = () => JSON.stringify(underlined(document)) === JSON.stringify(expected);
  await poll('the findings', TIMEOUT, isThere).catch(() => assert.deepEqual(underlined(document), expected));
  return findingsOf(document);
}

/** Waits for the text that a hover over the first occurrence of `code` shows. */
export async function waitForHover(document: vscode.TextDocument, code: string, pattern: RegExp): Promise<string> {
  let shown = '';
  const isThere = async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, positionOf(document, code));
    shown = hovers.flatMap(({ contents }) => contents).map((content) => (typeof content === 'string' ? content : content.value)).join('\n');
    return pattern.test(shown) && shown;
  };
  return poll('the hover', TIMEOUT, isThere).catch(() => assert.match(shown, pattern) as never);
}

export function positionOf(document: vscode.TextDocument, code: string): vscode.Position {
  const offset = document.getText().indexOf(code);
  assert.ok(offset >= 0, `${code} is in the file`);
  return document.positionAt(offset);
}

/** Titles of the offers at the first occurrence of `code`. */
export async function offersAt(document: vscode.TextDocument, code: string): Promise<vscode.CodeAction[]> {
  const start = positionOf(document, code);
  return vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, new vscode.Range(start, start));
}

/** Takes an offer as the menu does, whatever preview its title ends with, and saves whatever it changed. Asks until it is there, as a user who sees the lamp late. */
export async function take(document: vscode.TextDocument, code: string, title: string): Promise<void> {
  let titles: string[] = [];
  const find = async () => {
    const offers = await offersAt(document, code);
    titles = offers.map((offer) => offer.title);
    return offers.find((offer) => offer.title === title || offer.title.startsWith(`${title} → `));
  };
  const offer = await poll('the offer', TIMEOUT, find).catch(() => assert.fail(`${title} is not among ${JSON.stringify(titles)}`));
  if (offer.edit) assert.ok(await vscode.workspace.applyEdit(offer.edit), 'the edit is applied');
  if (offer.command) await vscode.commands.executeCommand(offer.command.command, ...(offer.command.arguments ?? []));
  assert.ok(await vscode.workspace.saveAll(), 'everything is saved');
}

/** Saves everything until a file holds what is said: the editor opens a file that an edit has created a moment later. */
export async function waitForSaved(path: string, pattern: RegExp): Promise<void> {
  const isSaved = async () => (await vscode.workspace.saveAll()) && pattern.test(read(path));
  await poll(`${path} to be saved`, TIMEOUT, isSaved).catch(() => assert.match(read(path), pattern));
}

/** Changes a setting of the user; `undefined` takes the change back. */
export async function set(name: 'enable' | 'preset' | 'locale' | 'run' | 'severity', value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration('piGuard').update(name, value, vscode.ConfigurationTarget.Global);
}
