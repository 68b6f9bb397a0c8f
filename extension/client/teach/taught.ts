/** What the project accepts, leaves out and teaches, each with its place in `pi-guard.json`, and the way to take it back. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { LESSON_GROUPS, TAUGHT, type TaughtEntry, type TaughtParams } from '../../protocol.ts';
import { l10n } from '../language.ts';
import { describeGroup, type Lessons } from './lessons.ts';

interface Entry extends vscode.QuickPickItem {
  readonly entry?: TaughtEntry;
}

/** Lists the entries of all configuration files of the workspace, and of `others` above it. */
export async function showTaught(client: BaseLanguageClient, lessons: Lessons, others: readonly string[]): Promise<void> {
  const found = await vscode.workspace.findFiles('**/pi-guard.json', '**/node_modules/**');
  const addresses = new Set([...found.map(String), ...others.map((uri) => vscode.Uri.parse(uri).toString())]);
  const files = await Promise.all(
    [...addresses].sort().map(async (address) => ({ uri: address, text: await textOf(vscode.Uri.parse(address)) })),
  );
  const entries = await client.sendRequest<TaughtEntry[]>(TAUGHT, { files } satisfies TaughtParams);
  if (entries.length === 0)
    return void vscode.window.showInformationMessage(
      l10n.t('PI Guard: pi-guard.json accepts nothing and leaves nothing out. What a comment in the code accepts stands in that comment.'),
    );
  const rows = LESSON_GROUPS.flatMap((group): Entry[] => {
    const own = entries.filter((entry) => entry.group === group);
    if (own.length === 0) return [];
    return [
      { label: describeGroup(group), kind: vscode.QuickPickItemKind.Separator },
      ...own.map((entry) => ({ label: entry.title, description: placeOf(entry), entry })),
    ];
  });
  const chosen = await vscode.window.showQuickPick(rows, {
    title: l10n.t('Accepted, left out and taught'),
    placeHolder: l10n.t('Choose one to take it back, or to see it in pi-guard.json'),
    matchOnDescription: true,
  });
  if (chosen?.entry) await decide(chosen.entry, lessons);
}

async function decide(entry: TaughtEntry, lessons: Lessons): Promise<void> {
  const takeBack = { label: `$(discard) ${l10n.t('Take back')}`, detail: l10n.t('What it hid is reported again. This can be undone.') };
  const show = { label: `$(go-to-file) ${l10n.t('Show it in pi-guard.json')}` };
  const chosen = await vscode.window.showQuickPick([takeBack, show], { title: entry.title });
  if (chosen === takeBack) await lessons.apply({ ...entry, title: l10n.t('taken back: {0}', entry.title) });
  const { start, end } = entry.range;
  if (chosen === show)
    await vscode.window.showTextDocument(vscode.Uri.parse(entry.file), {
      selection: new vscode.Range(start.line, start.character, end.line, end.character),
    });
}

function placeOf({ file, range }: TaughtEntry): string {
  return `${vscode.workspace.asRelativePath(vscode.Uri.parse(file))}:${range.start.line + 1}`;
}

/** As the editor has it, saved or not. */
async function textOf(uri: vscode.Uri): Promise<string> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  return open?.getText() ?? new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}
