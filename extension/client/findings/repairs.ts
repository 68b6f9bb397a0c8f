/** The menu of repairs for a user whose focus is not in the code: the page of first steps has the focus, and the code stands beside it. */
import * as vscode from 'vscode';
import type { FindingRow } from '../../protocol.ts';
import { rangeOf } from './rows.ts';
import { l10n } from '../language.ts';

/** Goes to a finding that can be seen, else to the first of all, and opens its menu. Without any finding, shows a message. */
export async function showRepairs(rows: readonly FindingRow[]): Promise<void> {
  const visible = [vscode.window.activeTextEditor, ...vscode.window.visibleTextEditors].flatMap((editor) =>
    editor ? [editor.document.uri.toString()] : [],
  );
  const places = rows.map((row) => ({ uri: vscode.Uri.parse(row.uri), range: rangeOf(row) }));
  const place = visible.flatMap((uri) => places.filter((one) => one.uri.toString() === uri))[0] ?? places[0];
  if (!place) return void vscode.window.setStatusBarMessage(l10n.t('PI Guard: there is no finding in the files that are open.'), 5000);
  const shown = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === place.uri.toString());
  await vscode.window.showTextDocument(place.uri, {
    viewColumn: shown?.viewColumn,
    selection: new vscode.Range(place.range.start, place.range.start),
  });
  // The menu closes at once when no provider has a result yet.
  await vscode.commands.executeCommand('vscode.executeCodeActionProvider', place.uri, place.range);
  await vscode.commands.executeCommand('editor.action.quickFix');
}
