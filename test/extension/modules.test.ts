/** Findings that rest on other modules, in the real language server. */
import assert from 'node:assert/strict';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildExtension, Editor } from './editor.ts';

const KEEPING = 'export const keep = (name, content) => localStorage.setItem(name, content);\n';
const DOING_NOTHING = 'export const keep = (name, content) => undefined;\n';
const CALLING = "import { keep } from './keep.js';\nexport const save = (patient) => keep('last', patient);\n";

describe('modules in the language server', () => {
  let folder: string;
  let editor: Editor;
  before(async () => {
    buildExtension();
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'pi-guard-modules-')));
    writeFileSync(join(folder, 'keep.js'), KEEPING);
    editor = await Editor.start({ folder });
  });
  after(async () => {
    await editor.stop();
    rmSync(folder, { recursive: true });
  });

  it('shows the way through the other file', async () => {
    const document = await editor.openDocument('save.js', CALLING);
    const [diagnostic, ...more] = await editor.diagnostics(document);
    assert.deepEqual(more, []);
    assert.equal(diagnostic?.code, 'pi-guard/no-store-personal-info');
    const there = diagnostic?.relatedInformation?.find(({ location }) => location.uri === pathToFileURL(join(folder, 'keep.js')).href);
    assert.equal(there?.message, 'reaches browser storage there');
    assert.equal(there?.location.range.start.line, 0);
    await editor.close(document);
  });

  it('follows what is typed in the other file before it is saved', async () => {
    const caller = await editor.openDocument('save.js', CALLING);
    assert.equal((await editor.diagnostics(caller, (found) => found.length > 0)).length, 1);
    const wrapper = await editor.openDocument('keep.js', KEEPING);
    await editor.diagnostics(wrapper);
    await editor.replace(wrapper, 'localStorage.setItem(name, content)', 'undefined');
    assert.deepEqual(await editor.diagnostics(caller, (found) => found.length === 0), []);
    await editor.replace(wrapper, 'undefined', 'sessionStorage.setItem(name, content)');
    assert.equal((await editor.diagnostics(caller, (found) => found.length > 0)).length, 1);
    await editor.close(wrapper);
    await editor.close(caller);
  });

  it('follows what another file of the program stores, before it is saved and when it is closed without being saved', async () => {
    writeFileSync(join(folder, 'package.json'), '{}');
    writeFileSync(join(folder, 'write.js'), "localStorage.setItem('d1', form.title);\n");
    const reader = await editor.openDocument('read.js', "console.log(localStorage.getItem('d1'));\n");
    assert.deepEqual(await editor.diagnostics(reader), []);
    const writer = await editor.openDocument('write.js', "localStorage.setItem('d1', form.title);\n");
    await editor.diagnostics(writer);
    await editor.replace(writer, 'form.title', 'form.idCard');
    const [diagnostic] = await editor.diagnostics(reader, (found) => found.length > 0);
    const there = diagnostic?.relatedInformation?.find(({ location }) => location.uri === pathToFileURL(join(folder, 'write.js')).href);
    assert.equal(there?.message, 'idCard is written there');
    await editor.replace(writer, "'d1'", "'d2'");
    assert.deepEqual(await editor.diagnostics(reader, (found) => found.length === 0), []);
    await editor.replace(writer, "'d2'", "'d1'");
    assert.equal((await editor.diagnostics(reader, (found) => found.length > 0)).length, 1);
    await editor.close(writer);
    assert.deepEqual(await editor.diagnostics(reader, (found) => found.length === 0), []);
    await editor.close(reader);
    rmSync(join(folder, 'package.json'));
  });

  it('follows changes of files that are not open', async () => {
    const caller = await editor.openDocument('save.js', CALLING);
    assert.equal((await editor.diagnostics(caller, (found) => found.length > 0)).length, 1);
    writeFileSync(join(folder, 'keep.js'), DOING_NOTHING);
    await editor.fileChanged('keep.js');
    assert.deepEqual(await editor.diagnostics(caller, (found) => found.length === 0), []);
  });
});
