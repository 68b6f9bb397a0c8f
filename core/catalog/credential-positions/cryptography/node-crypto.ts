import { defineCredentialPosition } from '../../define.ts';

export default defineCredentialPosition({
  id: 'node-crypto',
  kind: 'encryption-key',
  name: { en: 'the cryptographic key', 'zh-CN': '传给 node:crypto 的密钥' },
  doc: 'https://nodejs.org/api/crypto.html',
  isOwnSecret: true,
  variable: 'CRYPTO_KEY',
  calls: [
    { from: { module: ['crypto', 'node:crypto'] }, members: ['createHmac', 'createCipheriv', 'createDecipheriv', 'createCipher', 'createDecipher'], args: [1] },
    { from: { module: ['crypto', 'node:crypto'] }, members: ['createSecretKey', 'createPrivateKey', 'privateDecrypt', 'privateEncrypt', 'scryptSync', 'scrypt'], args: [0] },
    { from: { module: ['crypto', 'node:crypto'] }, members: ['createPrivateKey', 'privateDecrypt', 'privateEncrypt'], options: { at: 0, paths: ['key', 'passphrase'] } },
    { from: { global: 'crypto' }, members: ['createHmac', 'createCipheriv', 'createDecipheriv'], args: [1] },
    { from: { global: 'crypto' }, members: ['createSecretKey', 'createPrivateKey', 'privateDecrypt', 'privateEncrypt'], args: [0] },
    { from: { module: ['crypto', 'node:crypto'], exports: ['createSign'] }, members: ['sign'], args: [0] },
  ],
  examples: {
    finds: [
      'import crypto from \'node:crypto\'; crypto.createHmac(\'sha256\', SECRET).update(x)',
      'const { createCipheriv } = require(\'crypto\'); createCipheriv(\'aes-128-cbc\', Buffer.from(SECRET, \'utf8\'), iv)',
      'import * as crypto from \'crypto\'; const key = SECRET; crypto.createDecipheriv(\'aes-256-gcm\', key, iv)',
      'import crypto from \'crypto\'; crypto.createPrivateKey({ key: pem, passphrase: SECRET })',
      'crypto.createHmac(\'sha256\', SECRET)',
    ],
    ignores: [
      'crypto.subtle.sign(SECRET, key, data)',
      'import crypto from \'crypto\'; crypto.createHmac(SECRET, key())',
      'import crypto from \'crypto\'; crypto.createHash(SECRET)',
      'import crypto from \'crypto\'; crypto.createHmac(\'sha1\', process.env.KEY)',
    ],
  },
});
