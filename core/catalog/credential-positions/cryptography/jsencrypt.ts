import { defineCredentialPosition } from '../../define.ts';

export default defineCredentialPosition({
  id: 'jsencrypt',
  kind: 'private-key',
  name: { en: 'the RSA private key', 'zh-CN': 'RSA 私钥' },
  doc: 'https://github.com/travist/jsencrypt',
  isOwnSecret: false,
  variable: 'RSA_PRIVATE_KEY',
  isAlsoOnClient: true,
  calls: [
    { from: { module: ['jsencrypt', 'jsencrypt/bin/jsencrypt.min', 'jsencrypt/bin/jsencrypt', 'encryptlong', 'jsencrypt-ext'] }, members: ['setPrivateKey'], args: [0] },
    { from: { receiver: ['encrypt', 'decrypt', 'encryptor', 'decryptor', 'crypt', 'jsencrypt', 'rsa'] }, members: ['setPrivateKey'], args: [0] },
  ],
  examples: {
    finds: [
      'import JSEncrypt from \'jsencrypt\'; const e = new JSEncrypt(); e.setPrivateKey(SECRET)',
      'encryptor.setPrivateKey(SECRET)',
    ],
    ignores: [
      'import JSEncrypt from \'jsencrypt\'; const e = new JSEncrypt(); e.setPublicKey(SECRET)',
    ],
  },
});
