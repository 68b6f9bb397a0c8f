/** Data files in the real language server. */
import assert from 'node:assert/strict';
import { buildExtension, Editor } from './editor.ts';

const CREDENTIAL = 'pi-guard/no-hardcoded-credential';
const SECRET = ['Kq8!', 'vTz0', 'pLr'].join('');

describe('language server on data files', () => {
  before(buildExtension);
  let editor: Editor;
  before(async () => {
    editor = await Editor.start();
  });
  after(() => editor.stop());

  for (const [name, languageId, text, line] of [
    ['a.json', 'json', `{\n  "user": "shop",\n  "password": "${SECRET}"\n}\n`, 2],
    ['settings.jsonc', 'jsonc', `{ // c\n  "password": "${SECRET}",\n}\n`, 1],
    ['a.yml', 'yaml', `user: shop\r\npassword: ${SECRET}\r\n`, 1],
    ['docker-compose.yml', 'dockercompose', `services:\n  db:\n    environment:\n      MYSQL_ROOT_PASSWORD: ${SECRET}\n`, 3],
    ['.env', 'dotenv', `A=1\nDB_PASSWORD=${SECRET}\n`, 1],
    ['.env.production', 'plaintext', `DB_PASSWORD=${SECRET}\n`, 0],
    ['app.properties', 'properties', `a=1\ndb.password=${SECRET}\n`, 1],
    ['app.ini', 'ini', `[db]\npassword=${SECRET}\n`, 1],
    ['.npmrc', 'properties', `//registry.example.com/:_password=${SECRET}\n`, 0],
  ] as const) {
    it(`reports in ${name}`, async () => {
      const [diagnostic, ...more] = await editor.diagnostics(await editor.openDocument(name, text, languageId));
      assert.equal(diagnostic?.code, CREDENTIAL);
      assert.equal(diagnostic?.range.start.line, line);
      assert.ok(!diagnostic.message.includes(SECRET));
      assert.deepEqual(more, []);
    });
  }

  it('is silent on its own settings and on lock files', async () => {
    assert.deepEqual(await editor.diagnostics(await editor.openDocument('package-lock.json', `{ "password": "${SECRET}" }`, 'json')), []);
    assert.ok((await editor.diagnostics(await editor.openDocument('pi-guard.json', `{ "words": { "login-password": ["${SECRET}"] } }`, 'jsonc'))).every(({ code }) => code !== CREDENTIAL));
  });

  it('follows the typing through broken states', async () => {
    const document = await editor.openDocument('typing.json', '{ "user": "shop" }\n', 'json');
    assert.deepEqual(await editor.diagnostics(document), []);
    await editor.replace(document, '"shop" }', `"shop", "password": "${SECRET}`);
    await editor.replace(document, SECRET, `${SECRET}" }`);
    assert.equal((await editor.diagnostics(document, (found) => found.length > 0))[0]?.code, CREDENTIAL);
  });

  it('offers to switch the rule off where comments exist, and the comment works', async () => {
    const document = await editor.openDocument('off.yml', `db:\n  password: ${SECRET}\n`, 'yaml');
    assert.equal((await editor.diagnostics(document)).length, 1);
    const [action] = await editor.codeActions(document, SECRET);
    const text = editor.applied(document, action?.edit);
    assert.match(text, /^db:\n {2}# eslint-disable-next-line pi-guard\/no-hardcoded-credential -- .+\n {2}password: /);
    assert.deepEqual(await editor.diagnostics(await editor.openDocument('off2.yml', text, 'yaml')), []);
    const json = await editor.openDocument('on.json', `{ "password": "${SECRET}" }`, 'json');
    assert.equal((await editor.diagnostics(json)).length, 1);
    const titles = (await editor.codeActions(json, SECRET)).map(({ title }) => title);
    assert.ok(titles.some((title) => title.startsWith('Accept this value')) && titles.every((title) => !title.startsWith('Disable')), titles.join());
  });
});
