/** Files of a workspace that is on no disk, for a server that cannot read them itself. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { LIST_FILES, READ_FILES, type ListFilesParams, type ReadFilesParams } from '../protocol.ts';

/** Serves the server's requests for files. */
export function serveFiles(client: BaseLanguageClient): vscode.Disposable {
  return vscode.Disposable.from(
    client.onRequest(LIST_FILES, listFiles),
    client.onRequest(READ_FILES, ({ uris, mostBytes }: ReadFilesParams) =>
      Promise.all(uris.map((uri) => readFile(vscode.Uri.parse(uri), mostBytes))),
    ),
  );
}

/** Folder by folder, so that what is nearest to the top is there when there are too many. Links are not followed. */
async function listFiles({ notEntered, most }: ListFilesParams): Promise<string[]> {
  const files: string[] = [];
  for (let folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri); folders.length > 0 && files.length < most;) {
    const listings = await Promise.all(folders.map(async (folder) => ({ folder, entries: await entriesOf(folder) })));
    folders = [];
    for (const { folder, entries } of listings) {
      for (const [name, type] of entries) {
        if (type === vscode.FileType.File) files.push(vscode.Uri.joinPath(folder, name).toString());
        else if (type === vscode.FileType.Directory && !notEntered.includes(name)) folders.push(vscode.Uri.joinPath(folder, name));
      }
    }
  }
  return files.slice(0, most);
}

async function entriesOf(folder: vscode.Uri): Promise<[string, vscode.FileType][]> {
  return vscode.workspace.fs.readDirectory(folder).then(
    (entries) => entries,
    () => [],
  );
}

async function readFile(uri: vscode.Uri, mostBytes: number): Promise<Uint8Array | null> {
  const bytes = await vscode.workspace.fs.readFile(uri).then(
    (read) => read,
    () => undefined,
  );
  return bytes === undefined || bytes.length > mostBytes ? null : Uint8Array.from(bytes);
}
