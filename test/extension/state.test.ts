import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DiagnosticSeverity } from 'vscode-languageserver/node.js';
import { buildExtension, pause, withEditor } from './editor.ts';

const LEAK = 'console.log(user.phone);\n';

describe('state of a document', () => {
  before(buildExtension);

  it('tells findings from none, and says what applies', async () => {
    await withEditor({}, async (editor) => {
      writeFileSync(join(editor.folder, 'pi-guard.json'), '{ "preset": "strict", "ignore": ["ignored.ts"] }\n');
      const [leaking, clean, ignored] = [await editor.openDocument('a.ts', LEAK), await editor.openDocument('b.ts', 'a();\n'), await editor.openDocument('ignored.ts', LEAK)];
      for (const document of [leaking, clean, ignored]) await editor.diagnostics(document);
      const file = join(editor.folder, 'pi-guard.json');
      assert.deepEqual(editor.states.get(leaking.uri), { uri: leaking.uri, findings: 1, problems: 0, configFiles: [pathToFileURL(file).href], preset: 'strict', rulesOff: 0 });
      assert.deepEqual([editor.states.get(clean.uri)?.findings, editor.states.get(clean.uri)?.unchecked], [0, undefined]);
      assert.deepEqual([editor.states.get(ignored.uri)?.findings, editor.states.get(ignored.uri)?.unchecked], [undefined, 'ignored']);
    });
  });

  it('says that .gitattributes call it generated or vendored, until they no longer do', async () => {
    await withEditor({}, async (editor) => {
      const attributes = join(editor.folder, '.gitattributes');
      writeFileSync(attributes, 'gen.ts linguist-generated\nlib.ts linguist-vendored\n');
      const [generated, vendored, own] = [await editor.openDocument('gen.ts', LEAK), await editor.openDocument('lib.ts', LEAK), await editor.openDocument('a.ts', LEAK)];
      assert.deepEqual([(await editor.diagnostics(generated)).length, (await editor.diagnostics(vendored)).length, (await editor.diagnostics(own)).length], [0, 0, 1]);
      assert.deepEqual([generated, vendored].map(({ uri }) => editor.states.get(uri)?.unchecked), ['generated', 'vendored']);
      writeFileSync(attributes, 'lib.ts linguist-vendored\n');
      await editor.fileChanged('.gitattributes');
      await editor.diagnostics(generated, ({ length }) => length === 1);
      assert.equal(editor.states.get(generated.uri)?.findings, 1);
    });
  });

  it('counts what the list of problems shows: each value, and comments that do nothing', async () => {
    await withEditor({}, async (editor) => {
      const text = 'console.log(user.phone, user.idCard);\n// pi-guard-disable-next-line no-log-personal-inf -- typed wrongly\nwork();\n// pi-guard-disable-next-line -- of no use\nwork();\n';
      writeFileSync(join(editor.folder, 'a.ts'), text);
      const document = await editor.openDocument('a.ts', text);
      const problems = (await editor.diagnostics(document)).filter(({ severity }) => severity !== DiagnosticSeverity.Hint);
      assert.equal(problems.length, 4);
      assert.equal(editor.states.get(document.uri)?.findings, problems.length);
      const rows = editor.rows.get(document.uri) ?? [];
      assert.deepEqual(rows.map(({ range }) => range), problems.map(({ range }) => range));
      assert.deepEqual(rows.map(({ message }) => message), problems.map(({ message }) => message));
      assert.equal((await editor.scan()).findings, problems.length);
    });
  });

  it('says that it is off, and counts mistakes of the configuration', async () => {
    await withEditor({ settings: { enable: false } }, async (editor) => {
      writeFileSync(join(editor.folder, 'pi-guard.json'), '{ "presett": "strict" }\n');
      const document = await editor.openDocument('a.ts', LEAK);
      assert.deepEqual(await editor.diagnostics(document), []);
      assert.deepEqual([editor.states.get(document.uri)?.unchecked, editor.states.get(document.uri)?.problems], ['off', 1]);
    });
  });
});

describe('language of the client', () => {
  before(buildExtension);

  it('is that of the findings: the setting’s, else the project’s, else the editor’s', async () => {
    await withEditor({ displayLanguage: 'zh-cn' }, async (editor) => {
      const last = async (locale: string): Promise<void> => poll(() => editor.languages.at(-1) === locale);
      await last('zh-CN');
      writeFileSync(join(editor.folder, 'pi-guard.json'), '{ "locale": "en" }\n');
      await editor.fileChanged('pi-guard.json');
      await last('en');
      await editor.change({ locale: 'zh-CN' });
      await last('zh-CN');
    });
  });
});

describe('output', () => {
  before(buildExtension);

  it('says version, the configuration in force and where it comes from, once', async () => {
    await withEditor({}, async (editor) => {
      writeFileSync(join(editor.folder, 'pi-guard.json'), '{ "preset": "strict", "rules": { "no-weak-masking": "off" } }\n');
      for (const name of ['a.ts', 'b.ts']) await editor.diagnostics(await editor.openDocument(name, LEAK));
      assert.match(editor.said[0] ?? '', /^PI Guard \d+\.\d+\.\d+ runs in Node /);
      const [line, ...more] = editor.said.filter((said) => said.startsWith('Configuration for'));
      assert.match(line ?? '', /pi-guard\.json\. Preset strict \(from pi-guard\.json\); language auto \(from the settings of the editor\); rules switched off: no-weak-masking; .*: 0\.$/);
      assert.deepEqual(more, []);
    });
  });

  it('says the same in Chinese, and what each check took when asked', async () => {
    await withEditor({ displayLanguage: 'zh-cn', settings: { trace: 'checks' } }, async (editor) => {
      const document = await editor.openDocument('a.ts', LEAK);
      await editor.diagnostics(document);
      const said = editor.said.join('\n');
      assert.match(said, /已启动/);
      assert.match(said, /没有 pi-guard\.json，使用内置默认值。预设 recommended（来自编辑器设置）/);
      assert.match(said, /a\.ts：检查用时 \d+ 毫秒；问题 1 个/);
    });
  });
});

async function poll(isDone: () => boolean): Promise<void> {
  for (let tries = 0; !isDone(); tries++) {
    assert.ok(tries < 400, 'it never came');
    await pause(25);
  }
}
