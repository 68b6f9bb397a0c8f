import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver/node.js';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { buildExtension, Editor } from './editor.ts';

/** Made of two halves, so that it is no password anywhere but in the documents of these tests. */
const PASSWORD = ['Kiwi#', '2044'].join('');

/** Does to the disk what the client does: applies an edit of the workspace, and saves. */
function apply(edit: WorkspaceEdit): void {
  for (const change of edit.documentChanges ?? []) {
    if ('kind' in change) continue;
    const path = fileURLToPath(change.textDocument.uri);
    const before = TextDocument.create('', '', 0, existsSync(path) ? readFileSync(path, 'utf8') : '');
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, TextDocument.applyEdits(before, change.edits.flatMap((one) => ('newText' in one ? [{ range: one.range, newText: one.newText }] : []))));
  }
}

describe('teaching from the menu', () => {
  let folder: string;
  let editor: Editor;
  before(buildExtension);
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pi-guard-lessons-'));
    writeFileSync(join(folder, 'cover.js'), 'export const cover = (value) => value;\n');
    editor = await Editor.start({ folder });
  });
  afterEach(async () => {
    tests++;
    for (const document of opened.splice(0)) await editor.close(document);
    for (const name of ['pi-guard.json', 'shop/pi-guard.json']) rmSync(join(folder, name), { force: true });
    await editor.fileChanged('pi-guard.json');
  });
  after(async () => {
    await editor.stop();
    rmSync(folder, { recursive: true });
  });

  const opened: TextDocument[] = [];
  /** Each test has documents of its own. */
  let tests = 0;

  async function open(name: string, text: string, languageId?: string): Promise<TextDocument> {
    const document = await editor.openDocument(name.startsWith('shop/') ? name : `${tests}/${name}`, text, languageId);
    opened.push(document);
    return document;
  }

  async function teach(document: TextDocument, at: string, title: RegExp): Promise<void> {
    const lessons = await editor.lessons(document, at);
    const lesson = lessons.find((one) => title.test(one.title));
    assert.ok(lesson, `${title} is not among ${JSON.stringify(lessons.map((one) => one.title))}`);
    apply(lesson.edit as WorkspaceEdit);
    await editor.fileChanged('pi-guard.json');
  }

  function configuration(): Record<string, unknown> {
    return JSON.parse(readFileSync(join(folder, 'pi-guard.json'), 'utf8')) as Record<string, unknown>;
  }

  for (const [name, text, languageId, at] of [
    ['a.js', 'console.log(order.mobile);\n', 'javascript', 'order.mobile'],
    ['A.vue', '<template>\n  <a @click="console.log(order.mobile)" />\n</template>\n', 'vue', 'order.mobile'],
    ['a.json', `{ "mobile_password": "${PASSWORD}" }\n`, 'json', PASSWORD],
    ['a.yaml', `mobile_password: ${PASSWORD}\n`, 'yaml', PASSWORD],
    ['.env', `MOBILE_PASSWORD=${PASSWORD}\n`, 'dotenv', PASSWORD],
  ] as const) {
    it(`a name is no personal information: ${name}`, async () => {
      const document = await open(name, text, languageId);
      await editor.diagnostics(document, (found) => found.length === 1);
      await teach(document, at, /is no personal information in this project$/);
      assert.equal((configuration()['ignoreNames'] as unknown[]).length, 1);
      await editor.diagnostics(document, (found) => found.length === 0);
    });
  }

  for (const [name, text, languageId] of [
    ['a.js', `const password = '${PASSWORD}';\n`, 'javascript'],
    ['A.vue', `<script setup>\nconst password = '${PASSWORD}';\n</script>\n`, 'vue'],
    ['a.json', `{ "password": "${PASSWORD}" }\n`, 'json'],
    ['a.yaml', `db:\n  password: ${PASSWORD}\n`, 'yaml'],
    ['.env', `DB_PASSWORD=${PASSWORD}\n`, 'dotenv'],
  ] as const) {
    it(`a value is accepted, and not written down: ${name}`, async () => {
      const document = await open(name, text, languageId);
      await editor.diagnostics(document, (found) => found.length === 1);
      await teach(document, PASSWORD, /^Accept this value/);
      assert.match(readFileSync(join(folder, 'pi-guard.json'), 'utf8'), /"sha256:[\da-f]{24}:[\da-f]{64}"/);
      assert.ok(!readFileSync(join(folder, 'pi-guard.json'), 'utf8').includes(PASSWORD));
      await editor.diagnostics(document, (found) => found.length === 0);
    });
  }

  it('a file, whatever its name', async () => {
    mkdirSync(join(folder, 'pages'));
    const document = await open('pages/[id]{x}.js', 'console.log(order.mobile);\n', 'javascript');
    await editor.diagnostics(document, (found) => found.length === 1);
    await teach(document, 'order', /^Do not look at \[id\]\{x\}\.js$/);
    await editor.diagnostics(document, (found) => found.length === 0);
    const other = await open('pages/i.js', 'console.log(order.mobile);\n');
    await editor.diagnostics(other, (found) => found.length === 1);
  });

  it('everything that was taught is listed, and can be taken back', async () => {
    const uri = pathToFileURL(join(folder, 'pi-guard.json')).href;
    const settings = {
      ignoreNames: ['mobile'],
      ignoreValues: [`sha256:${'ab'.repeat(12)}:${'cd'.repeat(30)}01234567`],
      ignore: ['old/', '!old/kept.js'],
      maskers: ['cover', { module: '*/cover', name: 'hide' }],
      sinks: [{ module: '*/report', member: 'send', sink: 'share' }],
      rules: { 'no-weak-masking': 'off', 'no-log-personal-info': 'error' },
      levels: { email: 'low' },
      preset: 'recommended',
    };
    const text = JSON.stringify(settings, null, 2);
    writeFileSync(join(folder, 'pi-guard.json'), text);
    await editor.fileChanged('pi-guard.json');
    const entries = await editor.taught([{ uri, text }, { uri: `${uri}-damaged`, text: '{ "ignoreNames": [' }]);
    assert.deepEqual(entries.map(({ group, title }) => `${group}: ${title}`), [
      'name: “mobile” is no personal information',
      'value: An accepted value, digest …01234567',
      'file: old/ is not looked at',
      'function: “cover” masks what it is given',
      'function: “*/cover · hide” masks what it is given',
      'function: “*/report · send” sends what it is given to a third party',
      'rule: pi-guard/no-weak-masking is switched off',
      'rule: What pi-guard/no-log-personal-info finds is shown as errors',
      'level: Level of “email address”: low',
    ]);
    const document = await open('a.js', 'console.log(order.mobile);\n');
    await editor.diagnostics(document, (found) => found.length === 0);
    apply(entries[0]?.edit as WorkspaceEdit);
    await editor.fileChanged('pi-guard.json');
    await editor.diagnostics(document, (found) => found.length === 1);
    const { ignoreNames, ...others } = settings;
    assert.deepEqual([ignoreNames, configuration()], [['mobile'], others]);
  });

  it('a folder', async () => {
    const document = await open('pages/old/a.js', 'console.log(order.mobile);\n');
    await editor.diagnostics(document, (found) => found.length === 1);
    await teach(document, 'order', /^Do not look at \d+\/pages\/old\/$/);
    assert.deepEqual(configuration(), { ignore: [`${tests}/pages/old/`] });
    await editor.diagnostics(document, (found) => found.length === 0);
  });

  it('a function that masks, by its module where there is one', async () => {
    const document = await open('a.js', "import { cover } from '../cover';\nconsole.log(cover(order.mobile));\n");
    await editor.diagnostics(document, (found) => found.length === 1);
    await teach(document, 'order', /^“cover” masks what it is given$/);
    assert.deepEqual(configuration(), { maskers: [{ module: '*/cover', name: 'cover' }] });
    await editor.diagnostics(document, (found) => found.length === 0);
  });

  for (const [name, text] of [
    ['A.vue', "<script setup>\nimport { cover } from '../cover';\nconsole.log(cover(order.mobile));\n</script>\n"],
    ['B.vue', "<template>\n  <a @click=\"console.log(cover(order.mobile))\" />\n</template>\n<script setup>\nimport { cover } from '../cover';\n</script>\n"],
    ['A.tsx', "import { cover } from '../cover';\nexport const A = ({ order }) => <a onClick={() => console.log(cover(order.mobile))} />;\n"],
  ] as const) {
    it(`a function that masks, in a component: ${name}`, async () => {
      const document = await open(name, text);
      await editor.diagnostics(document, (found) => found.length === 1);
      await teach(document, 'order.mobile', /^“cover” masks what it is given$/);
      await editor.diagnostics(document, (found) => found.length === 0);
    });
  }

  for (const [name, text] of [
    ['A.vue', "<script setup>\nimport { hand } from '@/utils/hand';\nhand(order.idCard);\n</script>\n"],
    ['B.vue', "<template>\n  <a @click=\"hand(order.idCard)\" />\n</template>\n<script setup>\nimport { hand } from '@/utils/hand';\n</script>\n"],
    ['A.tsx', "import { hand } from '@/utils/hand';\nexport const A = ({ order }) => <a onClick={() => hand(order.idCard)} />;\n"],
  ] as const) {
    it(`a function that is a log, in a component: ${name}`, async () => {
      const document = await open(name, text);
      assert.deepEqual(await editor.diagnostics(document), []);
      await teach(document, 'hand(', /writes to a log$/);
      await editor.diagnostics(document, (found) => found.length === 1);
    });
  }

  for (const [name, text, languageId] of [
    ['A.vue', `<script setup>\nconst password = '${PASSWORD}';\n</script>\n`, 'vue'],
    ['a.json', `{ "password": "${PASSWORD}" }\n`, 'json'],
    ['a.yaml', `password: ${PASSWORD}\n`, 'yaml'],
    ['.env', `DB_PASSWORD=${PASSWORD}\n`, 'dotenv'],
  ] as const) {
    it(`file, rule and level, and nothing about functions where there are none: ${name}`, async () => {
      const document = await open(name, text, languageId);
      await editor.diagnostics(document, (found) => found.length === 1);
      const groups = new Set((await editor.lessons(document, PASSWORD)).map(({ group }) => group));
      assert.deepEqual([...groups].sort(), ['file', 'level', 'name', 'rule', 'value']);
      await teach(document, PASSWORD, /^Switch pi-guard\/no-hardcoded-credential off/);
      await editor.diagnostics(document, (found) => found.length === 0);
    });
  }

  it('never that the sink masks', async () => {
    const document = await open('a.js', 'console.log(order.mobile);\n');
    await editor.diagnostics(document, (found) => found.length === 1);
    assert.deepEqual((await editor.lessons(document, 'order')).filter(({ group }) => group === 'function'), []);
  });

  for (const [title, sink] of [[/writes to a log$/, 'log'], [/stores what/, 'storage'], [/third party$/, 'share']] as const) {
    it(`a function that is a ${sink}`, async () => {
      const document = await open('a.js', "import { hand } from '@/utils/hand';\nhand(order.idCard);\n");
      assert.deepEqual(await editor.diagnostics(document), []);
      await teach(document, 'hand(', title);
      assert.deepEqual(configuration(), { sinks: [{ module: '*/utils/hand', member: 'hand', sink }] });
      await editor.diagnostics(document, (found) => found.length === 1);
    });
  }

  it('nothing about a function that is given nothing personal', async () => {
    const document = await open('a.js', "import { hand } from '@/utils/hand';\nhand(order.id);\n");
    await editor.diagnostics(document);
    assert.deepEqual(await editor.lessons(document, 'hand('), []);
  });

  it('a rule: off, or an error', async () => {
    const document = await open('a.js', 'console.log(order.mobile);\n');
    await editor.diagnostics(document, (found) => found.length === 1);
    await teach(document, 'order', /as errors$/);
    await editor.diagnostics(document, ([found]) => found?.severity === 1);
    await teach(document, 'order', /^Switch pi-guard\/no-log-personal-info off/);
    assert.deepEqual(configuration(), { rules: { 'no-log-personal-info': 'off' } });
    await editor.diagnostics(document, (found) => found.length === 0);
  });

  it('the level of a kind', async () => {
    const document = await open('a.js', 'console.log(order.mobile);\n');
    await editor.diagnostics(document, (found) => found.length === 1);
    await teach(document, 'order', /^Level of “mobile number”: low, which/);
    assert.deepEqual(configuration(), { levels: { 'mobile-phone': 'low' } });
    await editor.diagnostics(document, (found) => found.length === 0);
  });

  it('no level that would change nothing: of two kinds the worse one decides', async () => {
    const document = await open('a.js', 'console.log({ phone: order.phone, password: order.password });\n');
    await editor.diagnostics(document, (found) => found.length > 0);
    const levels = (await editor.lessons(document, 'order.phone')).filter(({ group }) => group === 'level').map(({ title }) => title);
    assert.ok(levels.length > 0 && levels.every((title) => !title.includes('mobile number')), JSON.stringify(levels));
  });

  it('no name that would change nothing: an object stays personal by its fields', async () => {
    const document = await open('a.js', "const item = await wx.getUserProfile({ desc: '' });\nconst other = item;\nconsole.log(item, order.mobile);\n");
    await editor.diagnostics(document, (found) => found.length > 0);
    const names = (await editor.lessons(document, 'item, order')).filter(({ group }) => group === 'name').map(({ title }) => title);
    assert.deepEqual(names, ['“mobile” is no personal information in this project']);
  });

  it('is written to the nearest file, its comments kept', async () => {
    mkdirSync(join(folder, 'shop'));
    writeFileSync(join(folder, 'pi-guard.json'), '{ "preset": "strict" }\n');
    writeFileSync(join(folder, 'shop/pi-guard.json'), '{\n  // of the shop\n  "ignoreNames": ["xueji"]\n}\n');
    const document = await open('shop/a.js', 'console.log(order.mobile);\n');
    await editor.diagnostics(document, (found) => found.length === 1);
    await teach(document, 'order', /^“mobile” is no/);
    assert.equal(readFileSync(join(folder, 'shop/pi-guard.json'), 'utf8'), '{\n  // of the shop\n  "ignoreNames": ["xueji", "mobile"]\n}\n');
    assert.equal(readFileSync(join(folder, 'pi-guard.json'), 'utf8'), '{ "preset": "strict" }\n');
  });

  it('answers ESLint’s problem about the same rule at the same place', async () => {
    const document = await open('a.js', 'console.log(order.mobile);\n');
    const [own] = await editor.diagnostics(document, (found) => found.length === 1);
    assert.ok(own);
    const twin = { ...own, source: 'eslint', message: 'said by ESLint' };
    const [action] = await editor.codeActions(document, 'order', undefined, [twin, { ...twin, code: 'no-console' }]);
    assert.deepEqual(action?.diagnostics?.map(({ source, code }) => [source, code]), [['PI Guard', own.code], ['eslint', own.code]]);
  });

  it('offers the likeliest in the menu of quick fixes, and the way to the rest', async () => {
    const document = await open('a.js', 'console.log(order.mobile);\n');
    await editor.diagnostics(document, (found) => found.length === 1);
    const actions = await editor.codeActions(document, 'order');
    const commands = actions.flatMap(({ command }: CodeAction) => command?.command ?? []);
    assert.deepEqual(commands, ['piGuard.select', 'piGuard.taught', 'piGuard.teach']);
  });
});
