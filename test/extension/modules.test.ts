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
    assert.equal(there?.message, 'reaches web storage there');
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

  it('follows changes of files that are not open', async () => {
    const caller = await editor.openDocument('save.js', CALLING);
    assert.equal((await editor.diagnostics(caller, (found) => found.length > 0)).length, 1);
    writeFileSync(join(folder, 'keep.js'), DOING_NOTHING);
    await editor.fileChanged('keep.js');
    assert.deepEqual(await editor.diagnostics(caller, (found) => found.length === 0), []);
  });
});
