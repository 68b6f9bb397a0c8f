/** Shows the report of a false finding before anything is copied. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { FALSE_FINDING, type FalseFindingReport, type LessonsParams } from '../../protocol.ts';
import { l10n } from '../language.ts';

const ISSUES = 'https://github.com/pi-guard/pi-guard/issues/new';

export async function reportFalseFinding(client: BaseLanguageClient, given?: LessonsParams): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const params =
    given ??
    (editor && { textDocument: { uri: editor.document.uri.toString() }, range: client.code2ProtocolConverter.asRange(editor.selection) });
  const report = params && (await client.sendRequest<FalseFindingReport | null>(FALSE_FINDING, params));
  if (!report) return void vscode.window.setStatusBarMessage(l10n.t('PI Guard: there is no finding at the cursor.'), 5000);
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: report.markdown });
  await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside });
  const [copy, issue] = [l10n.t('Copy'), l10n.t('Copy and open an issue')];
  const chosen = await vscode.window.showInformationMessage(
    l10n.t('This is what would be copied. Nothing has been sent; change it as you like.'),
    copy,
    issue,
  );
  if (chosen === undefined) return;
  await vscode.env.clipboard.writeText(document.getText());
  if (chosen === issue) await vscode.env.openExternal(vscode.Uri.parse(ISSUES));
}
