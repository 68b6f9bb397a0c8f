/** From finding to finding of the active file, around its ends. */
import * as vscode from 'vscode';

const SOURCE = 'PI Guard';

/** Puts the cursor on the next finding (`1`) or the one before (`-1`). */
export function step(direction: 1 | -1): void {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const starts = vscode.languages.getDiagnostics(editor.document.uri).filter(({ source }) => source === SOURCE).map(({ range }) => range).sort((a, b) => a.start.compareTo(b.start));
  const { active } = editor.selection;
  const next = direction === 1 ? starts.find(({ start }) => start.isAfter(active)) ?? starts[0] : starts.filter(({ start }) => start.isBefore(active)).at(-1) ?? starts.at(-1);
  if (!next) return;
  editor.selection = new vscode.Selection(next.start, next.start);
  editor.revealRange(next, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
