import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DiagnosticSeverity } from 'vscode-languageserver';
import { piGuard } from '../command/command.ts';
import { buildExtension, Editor } from './editor.ts';

const LEAK = 'console.log(order.mobile);\n';

describe('scan of the workspace', () => {
  let folder: string;
  let editor: Editor;
  before(buildExtension);
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pi-guard-scan-'));
    for (const [path, text] of Object.entries({
      '.git/HEAD': 'ref: refs/heads/main\n',
      '.gitignore': 'made/\n',
      'pi-guard.json': '{ "ignore": ["old/"] }\n',
      'src/a.js': LEAK,
      'src/b.vue': `<template><a @click="console.log(order.mobile)" /></template>\n`,
      'src/clean.js': 'console.log(order.id);\n',
      'made/c.js': LEAK,
      'old/d.js': LEAK,
      'node_modules/e/index.js': LEAK,
    })) write(path, text);
    editor = await Editor.start({ folder });
  });
  afterEach(async () => {
    await editor.stop();
    rmSync(folder, { recursive: true });
  });

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const uriOf = (path: string): string => pathToFileURL(join(folder, path)).href;
  const rowsOf = (path: string): number => editor.rows.get(uriOf(path))?.length ?? 0;

  it('finds in files that are not open, without what git or the configuration leave out; again, only what has changed', async () => {
    const first = await editor.scan();
    assert.deepEqual([first.findings, first.affected, first.isCancelled], [2, 2, false]);
    assert.deepEqual(['src/a.js', 'src/b.vue', 'made/c.js', 'old/d.js', 'node_modules/e/index.js'].map(rowsOf), [1, 1, 0, 0, 0]);
    assert.equal((await editor.publishedFor(uriOf('src/a.js'), () => true)).length, 1);
    assert.match(editor.said.join('\n'), /Workspace scan: \d+ files, \d+ of them looked at now, 2 findings in 2 files/);
    const second = await editor.scan();
    assert.deepEqual([second.findings, second.checked], [2, 0]);
    write('src/a.js', `${LEAK}${LEAK.replace('mobile', 'idCard')}`);
    const third = await editor.scan();
    assert.deepEqual([third.findings, third.checked], [3, 1]);
  });

  it('says what was not read, and why, in the language of the findings', async () => {
    const { skipped } = await editor.scan();
    assert.deepEqual(skipped, [{ reason: 'ignored by git', count: 1 }, { reason: 'ignored by pi-guard.json', count: 1 }]);
    await editor.change({ locale: 'zh-CN' });
    assert.deepEqual((await editor.scan()).skipped.map(({ reason }) => reason), ['git 忽略', 'pi-guard.json 忽略']);
  });

  it('a saved configuration is answered when all findings are those of it, in files that are not open too', async () => {
    await editor.scan();
    assert.equal(rowsOf('src/b.vue'), 1);
    write('pi-guard.json', '{ "ignoreNames": ["mobile"] }\n');
    await editor.settled('pi-guard.json');
    assert.deepEqual([rowsOf('src/a.js'), rowsOf('src/b.vue')], [0, 0]);
  });

  it('knows the baseline: what it accepts is marked faintly and counts nowhere, in files that are open and others', async () => {
    assert.equal(piGuard(['baseline'], { cwd: folder }).code, 0);
    await editor.fileChanged('pi-guard-baseline.json');
    assert.equal((await editor.scan()).findings, 0);
    const row = (path: string): (boolean | undefined)[] => (editor.rows.get(uriOf(path)) ?? []).map(({ isAccepted }) => isAccepted);
    assert.deepEqual([row('src/a.js'), row('src/b.vue')], [[true], [true]]);
    const document = await editor.openDocument('src/a.js', `const one = 1;\n${LEAK}${LEAK.replace('mobile', 'idCard')}`);
    const shown = await editor.publishedFor(document.uri, ({ version, diagnostics }) => version === 1 && diagnostics.length === 2);
    assert.deepEqual(shown.map(({ severity }) => severity), [DiagnosticSeverity.Hint, DiagnosticSeverity.Warning]);
    assert.deepEqual(row('src/a.js'), [true, undefined]);
    assert.equal((await editor.scan()).findings, 1);
    rmSync(join(folder, 'pi-guard-baseline.json'));
    await editor.fileChanged('pi-guard-baseline.json');
    await editor.publishedFor(document.uri, ({ diagnostics }) => diagnostics.every(({ severity }) => severity === DiagnosticSeverity.Warning));
  });

  it('follows the disk, and an editor that opens and closes a file', async () => {
    await editor.scan();
    const document = await editor.openDocument('src/a.js', 'console.log(order.id);\n');
    await editor.publishedFor(document.uri, ({ version, diagnostics }) => version === 1 && diagnostics.length === 0);
    await editor.close(document);
    await editor.publishedFor(document.uri, ({ version, diagnostics }) => version === undefined && diagnostics.length === 1);
    rmSync(join(folder, 'src/a.js'));
    await editor.fileChanged('src/a.js');
    await editor.publishedFor(document.uri, ({ diagnostics }) => diagnostics.length === 0);
    assert.equal(rowsOf('src/a.js'), 0);
  });

  it('is answered while it scans, tells how far it has come, and stops when asked', async () => {
    for (let index = 0; index < 400; index++) write(`many/${index}.js`, `${LEAK}${'function f(a) { return a + 1; }\n'.repeat(60)}`);
    const scan = editor.scan();
    const document = await editor.openDocument('typed.js', LEAK);
    await editor.diagnostics(document, (found) => found.length === 1);
    assert.equal(editor.isScanning, true, 'the open file was answered first');
    const { isCancelled, files } = await editor.cancelScan(scan);
    assert.ok(isCancelled && files < 400, `${files}`);
    assert.ok(editor.progress.length > 0);
  });
});
