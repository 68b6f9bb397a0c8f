/** `pi-guard.json` while it is open: what is wrong in the text as it is typed, corrections, and the way to what it extends. */
import { dirname } from 'node:path';
import { CodeActionKind, DiagnosticSeverity, type CodeAction, type Diagnostic, type Location } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { readConfig, type ConfigProblem, type Locale, type Range } from '../../../core/index.ts';
import { extendedFile } from '../../../eslint-plugin/host/config/config-layers.ts';
import type { DocumentState } from '../../protocol.ts';
import { SOURCE, toRange } from '../answers/diagnostics.ts';
import { fileUri } from '../machine/file-address.ts';
import { filled } from '../log/log-texts.ts';
import { toWorkspaceEdit } from '../answers/workspace-edit.ts';
import { extendsAt, placed, type PlacedProblem } from './problem-places.ts';

const CHANGE_TO = { en: 'Change it to {{meant}}', 'zh-CN': '改为 {{meant}}' } as const;

export interface OpenConfig {
  readonly document: TextDocument;
  readonly path: string;
  readonly locale: Locale;
  /** Problems that only the reader of files finds: those of `extends`. */
  readonly ofFiles: readonly ConfigProblem[];
  /** In force for the files below it. */
  readonly preset: string;
  /** Whether the editor itself reports where the text is no JSON. */
  readonly knowsJson: boolean;
}

/** What is wrong in the text. */
export function configDiagnostics(config: OpenConfig): Diagnostic[] {
  return problemsOf(config).map(({ problem, range }) => ({
    range: toRange(range, config.document),
    severity: DiagnosticSeverity.Warning,
    source: SOURCE,
    message: problem.message[config.locale],
  }));
}

/** The state of the file itself for the status bar: it has no findings, only mistakes. */
export function configState({ document: { uri }, preset }: OpenConfig, problems: number): DocumentState {
  return { uri, findings: 0, problems, configFiles: [uri], preset };
}

/** Corrections of the problems that touch a range. */
export function configActions(config: OpenConfig, range: Range): CodeAction[] {
  return problemsOf(config).flatMap((placedProblem): CodeAction[] => {
    const { replacement } = placedProblem;
    if (replacement === undefined || placedProblem.range.start > range.end || range.start > placedProblem.range.end) return [];
    const { document, locale } = config;
    return [
      {
        title: filled(CHANGE_TO[locale], { meant: replacement }),
        kind: CodeActionKind.QuickFix,
        isPreferred: true,
        edit: toWorkspaceEdit([{ range: placedProblem.range, text: replacement }], document, () => undefined),
      },
    ];
  });
}

/** The file that `extends` names, when a position lies in its value. */
export function extendedAt(
  { document, path }: Pick<OpenConfig, 'document' | 'path'>,
  offset: number,
  boundaries: readonly string[],
): Location | undefined {
  const named = extendsAt(document.getText(), offset);
  if (!named) return undefined;
  const start = { line: 0, character: 0 };
  return { uri: fileUri(extendedFile(named.name, dirname(path), boundaries)), range: { start, end: start } };
}

function problemsOf({ document, path, ofFiles, knowsJson }: OpenConfig): PlacedProblem[] {
  const text = document.getText();
  const own = readConfig(path, text).problems.filter((problem) => !knowsJson || !problem.isSyntax);
  return placed(
    [...own, ...ofFiles.filter(({ file, key }) => file === path && key === 'extends' && !own.some((problem) => problem.key === key))],
    text,
  );
}
