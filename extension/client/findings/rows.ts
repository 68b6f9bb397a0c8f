/** All findings that the server has sent, in open files and in those that were scanned. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { FINDINGS, type FileFindings, type FindingRow } from '../../protocol.ts';

export class Rows implements vscode.Disposable {
  private readonly files = new Map<string, readonly FindingRow[]>();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly listener: vscode.Disposable;
  private timer: ReturnType<typeof setTimeout> | undefined;
  readonly onDidChange = this.changed.event;

  constructor(client: BaseLanguageClient) {
    this.listener = client.onNotification(FINDINGS, ({ uri, rows }: FileFindings) => {
      const key = vscode.Uri.parse(uri).toString();
      // Most keys change nothing: the view is not drawn again for them.
      if (rows.length > 0 && JSON.stringify(rows) === JSON.stringify(this.files.get(key))) return;
      if (rows.length > 0) this.files.set(key, rows);
      else if (!this.files.delete(key)) return;
      this.tell();
    });
  }

  /** By file and place. */
  get all(): FindingRow[] {
    return [...this.files.keys()]
      .sort()
      .flatMap((uri) =>
        [...(this.files.get(uri) ?? [])].sort(
          (a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character,
        ),
      );
  }

  /** The server has ended: its findings do not count any more. */
  clear(): void {
    this.files.clear();
    this.tell();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.listener.dispose();
    this.changed.dispose();
  }

  /** A scan sends the findings of many files in a row: they are shown together. */
  private tell(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.changed.fire();
    }, 100);
  }
}

export function rangeOf({ range: { start, end } }: FindingRow): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
