/** Core's edits → the editor's. */
import type { CreateFile, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit } from '../../../core/index.ts';
import { toRange } from './diagnostics.ts';
import { fileUri } from '../machine/file-address.ts';

/** Another file of the workspace as the editor sees it; undefined when there is none. */
export type OtherFile = (path: string) => TextDocument | undefined;

/** One edit of the workspace: files that do not exist are created first, so that all of it is undone at once. */
export function toWorkspaceEdit(edits: readonly Edit[], document: TextDocument, otherFile: OtherFile): WorkspaceEdit {
  const creations: CreateFile[] = [];
  const changes: TextDocumentEdit[] = [];
  for (const file of new Set(edits.map((edit) => edit.file))) {
    const own = edits.filter((edit) => edit.file === file);
    const target = file === undefined ? document : otherFile(file);
    if (target) {
      const version = target === document ? document.version : null;
      changes.push({
        textDocument: { uri: target.uri, version },
        edits: own.map(({ range, text }) => ({ range: toRange(range, target), newText: text })),
      });
    } else if (file !== undefined) {
      const start = { line: 0, character: 0 };
      creations.push({ kind: 'create', uri: fileUri(file), options: { ignoreIfExists: true } });
      changes.push({
        textDocument: { uri: fileUri(file), version: null },
        edits: [{ range: { start, end: start }, newText: own.map(({ text }) => text).join('') }],
      });
    }
  }
  return { documentChanges: [...creations, ...changes] };
}
