/** A key in code that users receive protects nothing: the advice depends on where the code runs. */
import assert from 'node:assert/strict';
import { analyze, compileConfig, renderMessage, type Finding, type ModuleHost } from '../../../core/index.ts';

const AES = "import CryptoJS from 'crypto-js';\nexport const seal = (text) => CryptoJS.AES.encrypt(text, '0123kiwi4567plum');\n";

function found(text: string, path: string, start?: string): Finding[] {
  const host: ModuleHost = { resolve: () => undefined, read: (id) => (id === '/shop/start.js' ? start : undefined), entries: () => (start === undefined ? [] : ['/shop/start.js']) };
  return [...analyze({ path, text }, { host, config: compileConfig([], '/shop') }).findings];
}

const CASES: readonly { readonly name: string; readonly code: string; readonly path?: string; readonly start?: string; readonly message: string }[] = [
  { name: 'a cipher of a page, by the file that starts the page', code: AES, start: "import { createApp } from 'vue';\ncreateApp(App).mount('#app');", message: 'positionedEncryptionKeyOnClient' },
  { name: 'a cipher of a mini-program, by its app', code: AES, path: '/shop/util/seal.js', start: 'App({ onLaunch() {} })', message: 'positionedEncryptionKeyOnClient' },
  { name: 'a cipher of a server, by the file that starts it', code: AES, start: "const express = require('express');\nconst app = express();\napp.listen(80);", message: 'positioned' },
  { name: 'a cipher of nothing known', code: AES, message: 'positioned' },
  { name: 'a cipher of SM4 in a component', code: "<script>\nimport { sm4 } from 'sm-crypto';\nexport default { methods: { seal(text) { return sm4.encrypt(text, '0123456789abcdeffedcba9876543210'); } } };\n</script>", path: '/shop/src/Seal.vue', message: 'positionedEncryptionKeyOnClient' },
  { name: 'an RSA key of a package for pages', code: "import JSEncrypt from 'jsencrypt';\nconst rsa = new JSEncrypt();\nrsa.setPrivateKey('kQ7Zr2Lw9Xc4Vb7Nm1Kj6Hg3Fd5Sa0Pq');", message: 'positionedKeyOnClient' },
  { name: 'a key by its name', code: "const aesKey = '0123kiwi4567plum';\nlocalStorage.setItem('theme', 'dark');", message: 'namedEncryptionKeyOnClient' },
  { name: 'the default of a variable that goes into the bundle', code: "export const key = process.env.VUE_APP_AES_KEY || '0123kiwi4567plum';", message: 'namedEncryptionKeyOnClient' },
  { name: 'the default of a variable of a server', code: "export const key = process.env.AES_KEY || '0123kiwi4567plum';", start: 'App({})', message: 'namedAsDefault' },
  { name: 'a password, which is no key', code: "const password = 'Kiwi#2044';\ndocument.title = 'Shop';", message: 'namedOnClient' },
];

describe('keys in code that users receive', () => {
  for (const { name, code, path = '/shop/src/seal.js', start, message } of CASES) {
    it(name, () => {
      assert.deepEqual(found(code, path, start).map(({ messageId }) => messageId), [message]);
    });
  }

  it('says that a key in a page protects nothing', () => {
    const [finding] = found(AES, '/shop/src/seal.js', 'App({})');
    assert.ok(finding);
    assert.match(renderMessage(finding, 'en'), /in client code and protects nothing: send over HTTPS/);
    assert.match(renderMessage(finding, 'zh-CN'), /写死在前端代码中，起不到保护作用：传输请使用 HTTPS/);
  });
});
