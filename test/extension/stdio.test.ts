import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection, CodeActionRequest, DidOpenTextDocumentNotification, ExitNotification, HoverRequest, InitializedNotification, InitializeRequest, PublishDiagnosticsNotification, ShutdownRequest,
  StreamMessageReader, StreamMessageWriter, type CodeAction, type MarkupContent, type PublishDiagnosticsParams,
} from 'vscode-languageserver/node.js';
import { root } from '../tools/paths.ts';
import { buildExtension } from './editor.ts';

describe('pi-guard-language-server', () => {
  before(buildExtension);

  it('serves an editor that knows nothing but the protocol', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pi-guard-stdio-'));
    const child = spawn(process.execPath, [join(root, 'eslint-plugin/command/dist/language-server.cjs')], { cwd: folder });
    try {
      const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
      const published = new Promise<PublishDiagnosticsParams>((resolve) => connection.onNotification(PublishDiagnosticsNotification.type, resolve));
      connection.listen();
      const { serverInfo } = await connection.sendRequest(InitializeRequest.type, { processId: process.pid, rootUri: pathToFileURL(folder).href, capabilities: {} });
      assert.equal(serverInfo?.name, 'PI Guard');
      await connection.sendNotification(InitializedNotification.type, {});
      const uri = pathToFileURL(join(folder, 'a.js')).href;
      await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId: 'javascript', version: 1, text: 'console.log(order.mobile);\n' } });
      const { diagnostics } = await published;
      assert.deepEqual(diagnostics.map(({ code }) => code), ['pi-guard/no-log-personal-info']);
      const position = { line: 0, character: 14 };
      const hover = await connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
      assert.match((hover?.contents as MarkupContent).value, /\*\*What\*\*: Mobile number.*: mask it.*\n\n\*\*Quick fix\*\*[\s\S]*\(https:/);
      const actions = (await connection.sendRequest(CodeActionRequest.type, { textDocument: { uri }, range: { start: position, end: position }, context: { diagnostics: [] } })) as CodeAction[];
      assert.ok(actions.length > 3 && actions.every(({ command, edit }) => command === undefined && edit), 'nothing that only VS Code could do');
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      assert.equal(await new Promise((resolve) => child.once('exit', resolve)), 0);
    } finally {
      child.kill('SIGKILL');
      rmSync(folder, { recursive: true });
    }
  });
});
