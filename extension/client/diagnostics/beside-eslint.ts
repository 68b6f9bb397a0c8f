/**
 * Shows a problem once beside ESLint: while the editor holds a problem of ESLint about the same rule at the same place, ours is hidden. It
 * is shown again when that one is gone.
 */
import * as vscode from 'vscode';

type Show = (uri: vscode.Uri, diagnostics: vscode.Diagnostic[]) => void;

export class BesideEslint implements vscode.Disposable {
  /** The server's diagnostics, by file. */
  private readonly said = new Map<string, readonly vscode.Diagnostic[]>();
  /** Places in `said` of those that are shown, as text. */
  private readonly shown = new Map<string, string>();
  private readonly listener: vscode.Disposable;
  private next: Show | undefined;

  constructor() {
    this.listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      for (const uri of uris) if (this.said.has(uri.toString())) this.show(uri, false);
    });
  }

  /** The client's middleware. */
  readonly handleDiagnostics = (uri: vscode.Uri, diagnostics: vscode.Diagnostic[], next: Show): void => {
    this.next = next;
    if (diagnostics.length === 0) this.said.delete(uri.toString());
    else this.said.set(uri.toString(), diagnostics);
    this.show(uri, true);
  };

  dispose(): void {
    this.listener.dispose();
  }

  private show(uri: vscode.Uri, isNew: boolean): void {
    const key = uri.toString();
    const said = this.said.get(key) ?? [];
    const twins = said.length === 0 ? [] : vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'eslint');
    const places = said.flatMap((one, index) =>
      twins.some((twin) => codeOf(twin) === codeOf(one) && twin.range.intersection(one.range)) ? [] : [index],
    );
    if (!isNew && this.shown.get(key) === places.join()) return;
    this.shown.set(key, places.join());
    this.next?.(
      uri,
      places.flatMap((place) => said[place] ?? []),
    );
  }
}

function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
