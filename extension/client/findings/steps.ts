/** From finding to finding: through the active file, then through the other files that have some, around the end. */
import * as vscode from 'vscode';
import type { FindingRow } from '../../protocol.ts';
import { rangeOf } from './rows.ts';

/** Puts the cursor on the next finding (`1`) or the one before (`-1`). `rows` are all findings in order. */
export async function step(direction: 1 | -1, rows: readonly FindingRow[]): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const places = rows.map((row) => ({ uri: vscode.Uri.parse(row.uri), range: rangeOf(row) }));
  const own = editor?.document.uri.toString();
  const isPast = ({ uri, range }: (typeof places)[number]): boolean => {
    const key = uri.toString();
    if (!editor || own === undefined) return true;
    if (key !== own) return direction === 1 ? key > own : key < own;
    return direction === 1 ? range.start.isAfter(editor.selection.active) : range.start.isBefore(editor.selection.active);
  };
  const next = direction === 1 ? (places.find(isPast) ?? places[0]) : (places.filter(isPast).at(-1) ?? places.at(-1));
  if (next) await vscode.window.showTextDocument(next.uri, { selection: new vscode.Range(next.range.start, next.range.start) });
}
