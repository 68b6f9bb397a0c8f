/** The documents that are open in the editor, by address and, where they are on a disk, by path too. */
import { TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { filePath } from './machine/file-address.ts';

export class OpenDocuments {
  /** Receives the messages of the editor about documents. */
  readonly messages = new TextDocuments(TextDocument);
  private readonly byKey = new Map<string, TextDocument>();
  /** Paths of documents whose text has changed since their importers were last checked. */
  private readonly changedPaths = new Set<string>();

  all(): TextDocument[] {
    return this.messages.all();
  }

  /** By address. */
  get(uri: string): TextDocument | undefined {
    return this.messages.get(uri);
  }

  /** Whether the editor still has exactly this document: one that is closed and opened again is another. */
  isOpen(document: TextDocument): boolean {
    return this.messages.get(document.uri) === document;
  }

  /** By address or path, from its first message about a text on. */
  at(key: string): TextDocument | undefined {
    return this.byKey.get(key);
  }

  /** Whether this is the first message about the text of a document. */
  add(document: TextDocument): boolean {
    if (this.byKey.has(document.uri)) return false;
    for (const key of keysOf(document)) this.byKey.set(key, document);
    return true;
  }

  remove(document: TextDocument): void {
    for (const key of keysOf(document)) this.byKey.delete(key);
  }

  markChanged(document: TextDocument): void {
    for (const key of keysOf(document)) this.changedPaths.add(key);
  }

  /** Whether a file was changed since this was last called for it. */
  takeChanged(path: string): boolean {
    return this.changedPaths.delete(path);
  }
}

function keysOf({ uri }: TextDocument): string[] {
  const path = filePath(uri);
  return path === undefined ? [uri] : [uri, path];
}
