/** What is wrong in `pi-guard.json`, shown in that file itself. */
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import type { ConfigProblem, Locale } from '../../../core/index.ts';
import { SOURCE } from '../answers/diagnostics.ts';

/** Publishes the problems of all configuration files that open documents depend on, each once, until they are gone. */
export class ConfigProblems {
  private readonly byDocument = new Map<string, ReadonlyMap<string, readonly Diagnostic[]>>();
  /** What the editor shows now, as text, by file. */
  private readonly shown = new Map<string, string>();

  constructor(private readonly send: (file: string, diagnostics: Diagnostic[]) => void) {}

  /** Shows what is known of a file again: something else was shown for it meanwhile. */
  showAgain(file: string): void {
    this.send(file, JSON.parse(this.shown.get(file) ?? '[]') as Diagnostic[]);
  }

  /** The problems that one document's configuration has; none when it is closed. */
  update(uri: string, problems: readonly ConfigProblem[], locale: Locale): void {
    if (problems.length === 0) this.byDocument.delete(uri);
    else this.byDocument.set(uri, diagnosticsByFile(problems, locale));
    const wanted = new Map([...this.byDocument.values()].flatMap((byFile) => [...byFile]));
    for (const file of new Set([...this.shown.keys(), ...wanted.keys()])) {
      const diagnostics = [...(wanted.get(file) ?? [])];
      const text = JSON.stringify(diagnostics);
      if (this.shown.get(file) === text) continue;
      if (diagnostics.length === 0) this.shown.delete(file);
      else this.shown.set(file, text);
      this.send(file, diagnostics);
    }
  }
}

function diagnosticsByFile(problems: readonly ConfigProblem[], locale: Locale): Map<string, Diagnostic[]> {
  const byFile = new Map<string, Diagnostic[]>();
  for (const { file, line, column, message } of problems) {
    const start = { line: line - 1, character: column - 1 };
    const diagnostics = byFile.get(file) ?? [];
    byFile.set(file, diagnostics);
    diagnostics.push({ range: { start, end: start }, severity: DiagnosticSeverity.Warning, source: SOURCE, message: message[locale] });
  }
  return byFile;
}
