/** The language server in a web worker: of a browser, or of a desktop whose workspace is on no disk. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser.js';
import { NEVER_ENTERED } from '../../eslint-plugin/command/files/skipped-names.ts';
import { LIST_FILES, READ_FILES, type ListFilesParams, type ReadFilesParams } from '../protocol.ts';
import { Server } from '../server/server.ts';
import { filePath, fileUri } from './file-address.ts';
import { files } from './workspace-files.ts';

/** More belong to no project that anyone edits in a browser. */
const MOST_FILES = 20_000;
/** Larger files are data or bundles. */
const MOST_BYTES = 2 * 1024 * 1024;

/** The worker's global object, which is its port too. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
files.connect({
  list: async () => {
    const params: ListFilesParams = { notEntered: [...NEVER_ENTERED], most: MOST_FILES };
    return (await connection.sendRequest<readonly string[]>(LIST_FILES, params)).flatMap((uri) => filePath(uri) ?? []);
  },
  read: async (paths) => {
    const params: ReadFilesParams = { uris: paths.map(fileUri), mostBytes: MOST_BYTES };
    return (await connection.sendRequest<readonly (Uint8Array | null)[]>(READ_FILES, params)).map((bytes) => bytes ?? undefined);
  },
});
new Server(connection, { late: files });
connection.listen();
