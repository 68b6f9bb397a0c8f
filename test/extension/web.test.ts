import assert from 'node:assert/strict';
import { posix } from 'node:path';
import { startInThread } from '../../extension/client/in-thread.ts';
import { filePath, fileUri } from '../../extension/web/file-address.ts';
import * as path from '../../extension/web/node/path.ts';
import { WebEditor } from './web-editor.ts';

const SHOP = 'vscode-vfs://github/acme/shop';
const LEAK = 'console.log(order.mobile);\n';
const AT_MOBILE = { line: 0, character: 20 };

describe('language server without Node.js', () => {
  let editor: WebEditor;
  before(async () => {
    editor = await WebEditor.start(SHOP, {
      [`${SHOP}/pi-guard.json`]: '{ "ignoreNames": ["xueji"], "ignore": ["old/"] }\n',
      [`${SHOP}/package.json`]: '{}\n',
      [`${SHOP}/tsconfig.json`]: '{ "extends": "./tsconfig.base.json" }\n',
      [`${SHOP}/tsconfig.base.json`]: '{ "compilerOptions": { "paths": { "#lib/*": ["./src/lib/*"] } } }\n',
      [`${SHOP}/src/a.js`]: LEAK,
      [`${SHOP}/src/订单 1.vue`]: '<template><a @click="console.log(order.mobile)" /></template>\n',
      [`${SHOP}/src/lib/keep.js`]: "export { put as keep } from './put.js';\n",
      [`${SHOP}/src/lib/put.js`]: "export const put = (name, content) => localStorage.setItem(name, content);\n",
      [`${SHOP}/src/save.js`]: "import { keep } from '#lib/keep.js';\nexport const save = (patient) => keep('last', patient.idCard);\n",
      [`${SHOP}/old/b.js`]: LEAK,
      [`${SHOP}/node_modules/c/index.js`]: LEAK,
    });
  });
  after(() => editor.stop());

  it('checks what is typed, and repairs it', async () => {
    const uri = 'untitled:Untitled-1';
    await editor.openDocument(uri, 'javascript', LEAK);
    const [found] = await editor.diagnostics(uri, ({ length }) => length === 1);
    assert.equal(found?.code, 'pi-guard/no-log-personal-info');
    assert.match(await editor.hover(uri, AT_MOBILE), /Cybersecurity Law Art\. 42/);
    assert.ok((await editor.codeActions(uri, AT_MOBILE)).some(({ isPreferred }) => isPreferred));
    assert.match(editor.said.join('\n'), /runs in a web worker/);
  });

  it('reads the configuration of a workspace on no disk, follows its changes, and writes to it', async () => {
    const uri = `${SHOP}/src/a.js`;
    await editor.openDocument(uri, 'javascript');
    await editor.diagnostics(uri, ({ length }) => length === 1);
    const lesson = (await editor.lessons(uri, AT_MOBILE)).find(({ title }) => title.startsWith('“mobile” is no'));
    assert.equal(lesson?.file, `${SHOP}/pi-guard.json`);
    assert.match(JSON.stringify(lesson.edit), /mobile/);
    await editor.write(`${SHOP}/pi-guard.json`, '{ "ignoreNames": ["mobile"] }\n');
    await editor.diagnostics(uri, ({ length }) => length === 0);
    await editor.write(`${SHOP}/pi-guard.json`, undefined);
    await editor.diagnostics(uri, ({ length }) => length === 1);
    await editor.write(`${SHOP}/pi-guard.json`, '{ "ignore": ["old/"] }\n');
    await editor.close(uri);
  });

  it('follows values through modules, which it asks for one after the other', async () => {
    const uri = `${SHOP}/src/save.js`;
    assert.ok(!editor.read.includes(`${SHOP}/src/lib/put.js`), 'nothing is read before it is needed');
    await editor.openDocument(uri, 'javascript');
    const [found] = await editor.diagnostics(uri, ({ length }) => length === 1);
    assert.equal(found?.code, 'pi-guard/no-store-personal-info');
    assert.ok(found.relatedInformation?.some(({ location }) => location.uri === `${SHOP}/src/lib/put.js`));
    await editor.write(`${SHOP}/src/lib/put.js`, 'export const put = () => undefined;\n');
    await editor.diagnostics(uri, ({ length }) => length === 0);
  });

  it('scans the workspace', async () => {
    const answer = await editor.scan();
    assert.deepEqual([answer.findings, answer.affected], [2, 2]);
    await editor.diagnostics(`${SHOP}/src/a.js`, ({ length }) => length === 1);
    assert.ok(editor.published.get(encodeURI(`${SHOP}/src/订单 1.vue`))?.length === 1);
    assert.ok(!editor.read.some((uri) => uri.includes('node_modules')));
    assert.equal((await editor.scan()).checked, 0);
  });
});

describe('the same server in a thread of a desktop', () => {
  it('reads a workspace that is on no disk', async () => {
    const editor = await WebEditor.start('memfs:/w', { 'memfs:/w/pi-guard.json': '{ "ignoreNames": ["mobile"] }\n', 'memfs:/w/a.js': `${LEAK}console.log(order.idCard);\n` }, startInThread);
    try {
      await editor.openDocument('memfs:/w/a.js', 'javascript');
      const [found] = await editor.diagnostics('memfs:/w/a.js', ({ length }) => length === 1);
      assert.equal(found?.range.start.line, 1);
    } finally {
      await editor.stop();
    }
  });
});

describe('addresses without a disk', () => {
  for (const [uri, expected] of [
    ['memfs:/w/a%20b.ts', '/memfs/_/w/a b.ts'],
    ['vscode-vfs://github/o/r/%E6%89%8B.vue', '/vscode-vfs/github/o/r/手.vue'],
    ['vscode-vfs://github%2B7b22/o/r/a.js', '/vscode-vfs/github%2B7b22/o/r/a.js'],
  ] as const) {
    it(`${uri} and back`, () => {
      assert.equal(filePath(uri), expected);
      assert.equal(fileUri(expected), uri);
    });
  }

  it('are none for documents that stand for no file', () => {
    assert.deepEqual(['untitled:Untitled-1', 'git:/w/a.ts?ref', 'vscode-userdata:/User/settings.json', 'memfs:/%'].map(filePath), [undefined, undefined, undefined, undefined]);
  });
});

describe('paths without Node.js', () => {
  const paths = ['', '/', '.', '..', 'a', '/a', 'a/', '/a/b/', './a', '../a', '/a/../b', '/../a', 'a/./b//c', '/a/b/c.d', '@x/y'];
  it('are those of Node.js', () => {
    for (const one of paths) {
      assert.equal(path.dirname(one), posix.dirname(one), `dirname ${one}`);
      assert.equal(path.basename(one), posix.basename(one), `basename ${one}`);
      assert.equal(path.isAbsolute(one), posix.isAbsolute(one), `isAbsolute ${one}`);
      for (const other of paths) {
        assert.equal(path.join(one, other), posix.join(one, other), `join ${one} ${other}`);
        assert.equal(path.resolve('/', one, other), posix.resolve('/', one, other), `resolve ${one} ${other}`);
        assert.equal(path.relative(`/${one}`, `/${other}`), posix.relative(`/${one}`, `/${other}`), `relative ${one} ${other}`);
      }
    }
  });
});
