/** The language server under the settings of its user and of the project. */
import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DiagnosticSeverity } from 'vscode-languageserver/node.js';
import { buildExtension, pause, withEditor } from './editor.ts';

const LEAK = 'console.log(user.phone);\n';
/** Longer than the pause after which a document is checked. */
const SETTLED = 600;

const isEmpty = (diagnostics: readonly unknown[]): boolean => diagnostics.length === 0;
const isFull = (diagnostics: readonly unknown[]): boolean => diagnostics.length > 0;

describe('settings of the language server', () => {
  before(buildExtension);

  it('speaks Chinese when the editor does', async () => {
    await withEditor({ displayLanguage: 'zh-cn' }, async (editor) => {
      const document = await editor.openDocument('a.ts', LEAK);
      const [diagnostic] = await editor.diagnostics(document);
      assert.match(diagnostic?.message ?? '', /未脱敏/);
      assert.match((await editor.hover(document, 'user.phone')) ?? '', /\*\*快速修复\*\*/);
      assert.ok((await editor.codeActions(document, 'user.phone')).some(({ title }) => title.startsWith('在本行停用')));
    });
  });

  it('follows the settings as they change', async () => {
    await withEditor({}, async (editor) => {
      const document = await editor.openDocument('a.ts', LEAK);
      await editor.diagnostics(document, isFull);
      await editor.change({ enable: false });
      await editor.diagnostics(document, isEmpty);
      assert.equal(await editor.hover(document, 'user.phone'), undefined);
      await editor.change({ locale: 'zh-CN' });
      await editor.diagnostics(document, ([first]) => /手机号/.test(first?.message ?? ''));
    });
  });

  it('shows more under the strict preset', async () => {
    await withEditor({ settings: { preset: 'strict' } }, async (editor) => {
      const text = 'console.log(data);\nlocalStorage.setItem("token", token);\n';
      const strict = await editor.diagnostics(await editor.openDocument('a.ts', text));
      assert.ok(strict.some(({ severity }) => severity === DiagnosticSeverity.Information));
      await editor.change({});
      await editor.publishedFor(editor.published.at(-1)?.uri ?? '', ({ diagnostics }) => diagnostics.length < strict.length);
    });
  });

  it('waits for the file to be saved when told to', async () => {
    await withEditor({ settings: { run: 'save' } }, async (editor) => {
      const document = await editor.openDocument('a.ts', LEAK);
      await editor.diagnostics(document, isFull);
      await editor.replace(document, 'user.phone', '1');
      await pause(SETTLED);
      assert.equal(editor.published.length, 1);
      await editor.save(document);
      await editor.diagnostics(document, isEmpty);
    });
  });

  it('reads pi-guard.json, follows its changes and shows its mistakes in it', async () => {
    await withEditor({}, async (editor) => {
      const configuration = join(editor.folder, 'pi-guard.json');
      const uri = pathToFileURL(configuration).href;
      writeFileSync(configuration, '{ "rules": { "no-log-personal-info": "error" } }');
      const document = await editor.openDocument('a.ts', LEAK);
      const [red] = await editor.diagnostics(document, isFull);
      assert.equal(red?.severity, DiagnosticSeverity.Error);

      writeFileSync(configuration, '{ "rules": { "no-log-personal-info": "off" } }');
      await editor.fileChanged('pi-guard.json');
      await editor.diagnostics(document, isEmpty);

      writeFileSync(configuration, '{\n  "words": { "mobile-fone": ["x"] }\n}');
      await editor.fileChanged('pi-guard.json');
      const [mistake] = await editor.publishedFor(uri, ({ diagnostics }) => isFull(diagnostics));
      assert.equal(mistake?.range.start.line, 1);
      assert.match(mistake?.message ?? '', /mobile-phone/);
      await editor.diagnostics(document, isFull);

      rmSync(configuration);
      await editor.fileChanged('pi-guard.json');
      await editor.publishedFor(uri, ({ diagnostics }) => isEmpty(diagnostics));
    });
  });
});
