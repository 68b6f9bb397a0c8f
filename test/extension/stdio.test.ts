import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection, CodeActionRequest, DidChangeConfigurationNotification, DidOpenTextDocumentNotification, DidSaveTextDocumentNotification, ExitNotification, HoverRequest, InitializedNotification, InitializeRequest, PublishDiagnosticsNotification, ShutdownRequest,
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

  it('takes settings that are sent, and a configuration that is saved, from an editor that watches nothing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pi-guard-stdio-'));
    const child = spawn(process.execPath, [join(root, 'eslint-plugin/command/dist/language-server.cjs')], { cwd: folder });
    try {
      const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
      const uri = pathToFileURL(join(folder, 'a.js')).href;
      let last: PublishDiagnosticsParams | undefined;
      connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
        if (params.uri === uri) last = params;
      });
      const until = async (wanted: (messages: readonly string[]) => boolean): Promise<void> => {
        const end = Date.now() + 20_000;
        while (!(last && wanted(last.diagnostics.map(({ message }) => (typeof message === 'string' ? message : ''))))) {
          assert.ok(Date.now() < end, JSON.stringify(last));
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      };
      connection.listen();
      await connection.sendRequest(InitializeRequest.type, { processId: process.pid, rootUri: pathToFileURL(folder).href, workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'a' }], capabilities: {}, initializationOptions: { piGuard: { locale: 'zh-CN' } } });
      await connection.sendNotification(InitializedNotification.type, {});
      const open = { languageId: 'javascript', version: 1, text: 'console.log(order.mobile);\n' };
      await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, ...open } });
      await until(([only]) => only?.includes('手机号') === true);
      await connection.sendNotification(DidChangeConfigurationNotification.type, { settings: { piGuard: { enable: false } } });
      await until(({ length }) => length === 0);
      await connection.sendNotification(DidChangeConfigurationNotification.type, { settings: { piGuard: { locale: 'en' } } });
      await until(([only]) => only?.includes('Mobile number') === true);
      const config = { uri: pathToFileURL(join(folder, 'pi-guard.json')).href };
      const text = '{ "ignoreNames": ["mobile"] }\n';
      writeFileSync(join(folder, 'pi-guard.json'), text);
      await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { ...config, languageId: 'json', version: 1, text } });
      await connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: config });
      await until(({ length }) => length === 0);
    } finally {
      child.kill('SIGKILL');
      rmSync(folder, { recursive: true });
    }
  });
});
