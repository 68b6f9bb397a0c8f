import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DiagnosticSeverity } from 'vscode-languageserver/node.js';
import type { Repaired } from '../../extension/protocol.ts';
import { buildExtension, Editor, pause, withEditor } from './editor.ts';

const LOG = 'pi-guard/no-log-personal-info';
const LEAK = 'console.log(user.phone);\n';
/** Longer than the pause after which a document is checked. */
const SETTLED = 600;

const isEmpty = (diagnostics: readonly unknown[]): boolean => diagnostics.length === 0;
const isFull = (diagnostics: readonly unknown[]): boolean => diagnostics.length > 0;

describe('language server', () => {
  before(buildExtension);

  describe('in one session', () => {
    let editor: Editor;
    before(async () => {
      editor = await Editor.start({ abilities: { canSelect: true, canTeach: true, wantsState: true, canOpenPages: true, tellsRepaired: true } });
    });
    after(() => editor.stop());

    for (const [name, text, line] of [
      ['a.js', LEAK, 0],
      ['a.jsx', 'const A = ({ user }) => <p>{console.log(user.phone)}</p>;\n', 0],
      ['a.ts', `const a: string = '';\n${LEAK}`, 1],
      ['a.tsx', 'const A = ({ user }: Props) => <p onClick={() => console.log(user.phone)} />;\n', 0],
      ['a.vue', `<template>\n  <p @click="console.log(user.phone)" />\n</template>\n`, 1],
      ['b.vue', `<template><p /></template>\n<script setup lang="ts">\n${LEAK}</script>\n`, 2],
    ] as const) {
      it(`reports in ${name}`, async () => {
        const [diagnostic, ...more] = await editor.diagnostics(await editor.openDocument(name, text));
        assert.equal(diagnostic?.code, LOG);
        assert.equal(diagnostic?.source, 'PI Guard');
        assert.equal(diagnostic?.severity, DiagnosticSeverity.Warning);
        assert.equal(diagnostic?.range.start.line, line);
        assert.deepEqual(more, []);
      });
    }

    it('takes the language of an untitled document from the editor', async () => {
      const document = await editor.openDocument('untitled:Untitled-1', LEAK, 'typescript');
      assert.equal((await editor.diagnostics(document)).length, 1);
    });

    it('is silent about old versions', async () => {
      const document = await editor.openDocument('git:/w/a.ts?HEAD', LEAK, 'typescript');
      assert.deepEqual(await editor.diagnostics(document), []);
    });

    it('follows the typing', async () => {
      const document = await editor.openDocument('typing.ts', 'const a = 1;\n');
      assert.deepEqual(await editor.diagnostics(document), []);
      await editor.replace(document, 'const a = 1;\n', LEAK);
      await editor.diagnostics(document, isFull);
      await editor.replace(document, 'user.phone', 'user.phone.length');
      assert.deepEqual(await editor.diagnostics(document), []);
    });

    it('clears a document that is closed', async () => {
      const document = await editor.openDocument('closed.ts', LEAK);
      await editor.diagnostics(document, isFull);
      await editor.close(document);
      await editor.publishedFor(document.uri, ({ diagnostics }) => isEmpty(diagnostics));
    });

    it('honours eslint-disable comments', async () => {
      const document = await editor.openDocument('disabled.ts', `// eslint-disable-next-line ${LOG} -- test data\n${LEAK}${LEAK}`);
      assert.deepEqual((await editor.diagnostics(document)).map(({ range }) => range.start.line), [2]);
    });

    it('tells the steps of the flow', async () => {
      const document = await editor.openDocument('flow.ts', 'const p = user.phone;\n\nconsole.log(p);\n');
      const [diagnostic] = await editor.diagnostics(document);
      assert.deepEqual(diagnostic?.relatedInformation?.map(({ location }) => location.range.start.line), [0]);
    });

    it('keeps a finding at its place while its line is half-typed', async () => {
      const document = await editor.openDocument('half.ts', `const a = 1;\n${LEAK}const b = 2;\n`);
      await editor.diagnostics(document, isFull);
      await editor.replace(document, 'const a = 1;\n', 'const a = 1;\n\n');
      await editor.replace(document, 'user.phone);', 'user.phone, (');
      const [kept] = await editor.diagnostics(document);
      assert.deepEqual(kept?.range.start, { line: 2, character: 12 });
      await editor.replace(document, 'user.phone, (', '1);');
      assert.deepEqual(await editor.diagnostics(document), []);
    });

    it('drops outdated versions in a burst of keys and never goes back', async () => {
      const document = await editor.openDocument('burst.ts', '//\n');
      await editor.diagnostics(document);
      const before = editor.published.length;
      for (let key = 0; key < 30; key++) await editor.replace(document, '//', '//x');
      await editor.replace(document, '//', `${LEAK}//`);
      await editor.diagnostics(document, isFull);
      await pause(SETTLED);
      const versions = editor.published.slice(before).filter(({ uri }) => uri === document.uri).map(({ version }) => version);
      assert.equal(versions.at(-1), document.version);
      assert.deepEqual(versions, [...versions].sort((a = 0, b = 0) => a - b));
      assert.ok(versions.length < 10, `${versions.length} publications for 31 keys`);
    });

    it('answers hover and actions for text that was not checked yet', async () => {
      const document = await editor.openDocument('fresh.ts', '//\n');
      await editor.diagnostics(document);
      await editor.replace(document, '//', LEAK);
      assert.match((await editor.hover(document, 'user.phone')) ?? '', /\*\*Quick fix\*\*/);
      assert.ok((await editor.codeActions(document, 'user.phone')).length > 0);
    });

    it('has nothing to say elsewhere', async () => {
      const document = await editor.openDocument('elsewhere.ts', `const a = 1;\n${LEAK}`);
      assert.equal(await editor.hover(document, 'const'), undefined);
      assert.deepEqual(await editor.codeActions(document, 'const'), []);
    });

    it('offers the repair first, and it ends the finding', async () => {
      const document = await editor.openDocument('fix.ts', LEAK);
      const [first] = await editor.codeActions(document, 'user.phone');
      assert.equal(first?.kind, 'quickfix');
      assert.equal(first?.isPreferred, true);
      assert.equal(first?.diagnostics?.[0]?.code, LOG);
      const repaired = await editor.openDocument('fixed.ts', editor.applied(document, first?.edit));
      assert.deepEqual(await editor.diagnostics(repaired), []);
    });

    it('disables the rule for the line, with the reason to be typed over', async () => {
      const document = await editor.openDocument('disable.ts', `if (a) {\n  ${LEAK}}\n`);
      const action = (await editor.codeActions(document, 'user.phone')).find(({ title }) => title.startsWith('Disable'));
      const text = editor.applied(document, action?.edit);
      assert.equal(text, `if (a) {\n  // eslint-disable-next-line ${LOG} -- why this is allowed here\n  ${LEAK}}\n`);
      const [uri, start, end] = action?.command?.arguments ?? [];
      assert.equal(action?.command?.command, 'piGuard.select');
      assert.equal(uri, document.uri);
      assert.equal(text.slice(start as number, end as number), 'why this is allowed here');
      assert.deepEqual(await editor.diagnostics(await editor.openDocument('disabled-by-action.ts', text)), []);
    });

    it('repairs all of a kind in the file, and only these', async () => {
      const document = await editor.openDocument('kinds.ts', `${LEAK}console.log(user.email);\n${LEAK}`);
      const action = (await editor.codeActions(document, 'user.phone')).find(({ title }) => title.startsWith('Fix all of this kind'));
      assert.equal(action?.diagnostics?.length, 2);
      const repaired = await editor.openDocument('kinds-fixed.ts', editor.applied(document, action?.edit));
      const left = await editor.diagnostics(repaired);
      assert.deepEqual(left.map(({ range }) => repaired.getText(range)), ['user.email']);
    });

    it('says how many of a kind it repairs, and how many stay', async () => {
      const document = await editor.openDocument('some.ts', `${LEAK}console.log(user.email);\nuser.phones.forEach(console.log);\n${LEAK}`);
      const action = (await editor.codeActions(document, 'user.phone')).find(({ title }) => title.startsWith('Fix 2 of 3 of this kind'));
      const text = editor.applied(document, action?.edit);
      const [repaired] = (action?.command?.arguments ?? []) as readonly Repaired[];
      assert.equal(action?.command?.command, 'piGuard.repaired');
      assert.deepEqual(repaired && { ...repaired, first: text.slice(repaired.first?.start, repaired.first?.end) }, { uri: document.uri, repaired: 2, left: 1, others: 1, first: 'console.log' });
    });

    it('explains before it offers to be silent', async () => {
      const document = await editor.openDocument('explain.ts', 'user.phones.forEach(console.log);\n');
      const titles = (await editor.codeActions(document, 'console.log')).map(({ title }) => title);
      assert.deepEqual(titles.slice(0, 2), ['Why is this a problem?', `Disable ${LOG} for this line with a reason`]);
    });

    it('does not offer to repair all of a kind that stands alone', async () => {
      const document = await editor.openDocument('alone.ts', `${LEAK}console.log(user.email);\n`);
      assert.ok(!(await editor.codeActions(document, 'user.phone')).some(({ title }) => title.startsWith('Fix all')));
    });

    it('creates one local mask file for all kinds of a file', async () => {
      const document = await editor.openDocument('local.ts', `${LEAK}console.log(user.email);\nexport {};\n`);
      const [action] = await editor.codeActions(document, 'user.phone', ['source.fixAll']);
      const changes = action?.edit?.documentChanges ?? [];
      const created = changes.flatMap((change) => ('kind' in change && change.kind === 'create' ? change.uri : []));
      assert.deepEqual(created, [pathToFileURL(join(editor.folder, 'pi-guard-mask.ts')).href]);
      const filled = changes.flatMap((change) => ('textDocument' in change && change.textDocument.uri === created[0] ? change.edits : []));
      assert.match(JSON.stringify(filled), /function maskPhone.*function maskEmail/);
    });

    it('extends a local mask file that is open and not saved', async () => {
      const file = await editor.openDocument('pi-guard-mask.js', '// mine\nexport function maskOther(value) {\n  return value;\n}\n');
      const document = await editor.openDocument('extending.js', `${LEAK}export {};\n`);
      const [action] = await editor.codeActions(document, 'user.phone');
      assert.match(editor.applied(file, action?.edit), /^\/\/ mine\nexport function maskOther.*export function maskPhone/s);
      assert.ok(!(action?.edit?.documentChanges ?? []).some((change) => 'kind' in change));
      await editor.close(file);
    });

    it('reads a literal password from the environment, and lists the variable without the value', async () => {
      const file = await editor.openDocument('.env.example', 'PORT=80\n');
      const document = await editor.openDocument('pool.js', "const mysql = require('mysql2');\nmysql.createPool({ host, user: 'shop', password: 'Kiwi#2044' });\n");
      const action = (await editor.codeActions(document, 'Kiwi#2044')).find(({ title }) => title.includes('DB_PASSWORD'));
      assert.equal(action?.kind, 'quickfix');
      assert.match(editor.applied(document, action.edit), /password: process\.env\.DB_PASSWORD \}/);
      assert.equal(editor.applied(file, action.edit), 'PORT=80\nDB_PASSWORD=\n');
      await editor.close(file);
    });

    it('repairs the file on save, by safe repairs only, when asked to', async () => {
      const document = await editor.openDocument('all.ts', `${LEAK}console.log(user.email);\n`);
      const actions = await editor.codeActions(document, 'user.phone', ['source.fixAll']);
      assert.deepEqual(actions.map(({ kind }) => kind), ['source.fixAll.piGuard']);
      const repaired = await editor.openDocument('all-fixed.ts', editor.applied(document, actions[0]?.edit));
      assert.deepEqual(await editor.diagnostics(repaired), []);
      assert.deepEqual(await editor.codeActions(repaired, 'console', ['source.fixAll']), []);
    });

    it('never says what the value was', async () => {
      const secret = '13800138000';
      const document = await editor.openDocument('value.ts', `const phone = '${secret}';\nconsole.log(phone);\n`);
      const said = JSON.stringify([await editor.diagnostics(document), await editor.hover(document, 'phone);'), editor.log]);
      assert.ok(!said.includes(secret));
    });

    it('logged nothing and lives', () => {
      assert.deepEqual(editor.log, []);
      assert.ok(editor.isAlive);
    });
  });

  it('names a file that is too large, and does not check it', async () => {
    await withEditor({}, async (editor) => {
      const document = await editor.openDocument('large.ts', LEAK + ' '.repeat(2 * 1024 * 1024));
      assert.deepEqual(await editor.diagnostics(document), []);
      assert.match(editor.said.join(), /large\.ts: not checked/);
      assert.equal(editor.states.get(document.uri)?.unchecked, 'too-large');
    });
  });

  it('runs no code of the workspace', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pi-guard-trap-'));
    const sprung = join(folder, 'sprung');
    const packages = ['espree', 'eslint-scope', 'eslint', 'eslint-plugin-pi-guard', 'typescript', 'vue-eslint-parser', '@babel/parser'];
    for (const name of packages) {
      mkdirSync(join(folder, 'node_modules', name), { recursive: true });
      writeFileSync(join(folder, 'node_modules', name, 'index.js'), `require('node:fs').writeFileSync(${JSON.stringify(sprung)}, ${JSON.stringify(name)});`);
      writeFileSync(join(folder, 'node_modules', name, 'package.json'), JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    }
    writeFileSync(join(folder, 'eslint.config.js'), `require('node:fs').writeFileSync(${JSON.stringify(sprung)}, 'config');`);
    try {
      execFileSync(process.execPath, ['-e', 'require("espree")'], { cwd: folder });
      assert.ok(existsSync(sprung), 'the trap works');
      rmSync(sprung);
      await withEditor({ folder }, async (editor) => {
        for (const name of ['a.vue', 'a.js', 'a.ts', 'a.tsx']) {
          const text = name === 'a.vue' ? `<template><p @click="console.log(user.phone)" /></template>\n<script>\n${LEAK}</script>\n` : LEAK;
          const document = await editor.openDocument(name, text);
          await editor.diagnostics(document, isFull);
          await editor.hover(document, 'user.phone');
          await editor.codeActions(document, 'user.phone', ['quickfix', 'source.fixAll']);
        }
      });
      assert.ok(!existsSync(sprung));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
