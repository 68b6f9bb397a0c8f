import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildExtension, Editor } from './editor.ts';

describe('pi-guard.json while it is open', () => {
  let folder: string;
  let editor: Editor;
  before(buildExtension);
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pi-guard-open-'));
    editor = await Editor.start({ folder });
  });
  after(async () => {
    await editor.stop();
    rmSync(folder, { recursive: true });
  });

  it('keeps its own messages, follows the typing, and shows those of the disk when it is closed', async () => {
    const text = '{\n  // ours\n  "presett": "strict",\n  "words": { "phone": ["xueji"] }\n}\n';
    writeFileSync(join(folder, 'pi-guard.json'), text);
    const code = await editor.openDocument('a.js', 'console.log(order.mobile);\n');
    await editor.diagnostics(code, (found) => found.length === 1);
    const config = await editor.openDocument('pi-guard.json', text, 'jsonc');
    const shown = await editor.diagnostics(config, (found) => found.length === 2);
    assert.deepEqual(shown.map(({ range }) => config.getText(range)), ['"presett"', '"phone"']);
    assert.match(shown[1]?.message ?? '', /Did you mean "mobile-phone"/);
    await editor.replace(config, '"presett"', '"preset"');
    await editor.diagnostics(config, (found) => found.length === 1);
    await editor.close(config);
    await editor.publishedFor(config.uri, ({ diagnostics, version }) => version === undefined && diagnostics.length === 2);
    await editor.close(code);
    rmSync(join(folder, 'pi-guard.json'));
  });

  it('offers what was meant', async () => {
    const config = await editor.openDocument('shop/pi-guard.json', '{ "rules": { "no-log-personal-inf": "of" } }\n', 'jsonc');
    await editor.diagnostics(config, (found) => found.length > 0);
    const [action] = await editor.codeActions(config, '"no-log');
    assert.equal(action?.title, 'Change it to "no-log-personal-info"');
    assert.equal(editor.applied(config, action?.edit), '{ "rules": { "no-log-personal-info": "of" } }\n');
  });

  it('leaves it to the editor to say that the text is no JSON', async () => {
    const config = await editor.openDocument('half/pi-guard.json', '{ "rules": { \n', 'jsonc');
    assert.equal((await editor.diagnostics(config)).length, 1, 'an editor that does not say so');
  });

  it('leads from extends to the file', async () => {
    mkdirSync(join(folder, 'company'), { recursive: true });
    writeFileSync(join(folder, 'company/privacy.json'), '{ "preset": "strict" }\n');
    const config = await editor.openDocument('app/pi-guard.json', '{ "extends": "../company/privacy.json" }\n', 'jsonc');
    await editor.diagnostics(config, (found) => found.length === 0);
    assert.equal((await editor.definition(config, 'privacy'))?.uri, pathToFileURL(join(folder, 'company/privacy.json')).href);
    assert.equal(await editor.definition(config, 'extends'), undefined);
  });
});
