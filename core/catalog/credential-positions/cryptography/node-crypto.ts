import { defineCredentialPosition } from '../../define.ts';

/** The last one is what bundlers put in its place. */
const MODULES = ['crypto', 'node:crypto', 'crypto-browserify'];

export default defineCredentialPosition({
  id: 'node-crypto',
  kind: 'encryption-key',
  name: { en: 'the cryptographic key', 'zh-CN': '传给 node:crypto 的密钥' },
  doc: 'https://nodejs.org/api/crypto.html',
  isOwnSecret: true,
  variable: 'CRYPTO_KEY',
  calls: [
    { from: { module: MODULES }, members: ['createHmac', 'createCipheriv', 'createDecipheriv', 'createCipher', 'createDecipher'], args: [1] },
    { from: { module: MODULES }, members: ['createSecretKey', 'createPrivateKey', 'privateDecrypt', 'privateEncrypt', 'scryptSync', 'scrypt', 'pbkdf2Sync', 'pbkdf2'], args: [0] },
    { from: { module: MODULES }, members: ['hkdfSync', 'hkdf'], args: [1] },
    { from: { module: MODULES }, members: ['createPrivateKey', 'privateDecrypt', 'privateEncrypt'], options: { at: 0, paths: ['key', 'passphrase'] } },
    { from: { global: 'crypto' }, members: ['createHmac', 'createCipheriv', 'createDecipheriv'], args: [1] },
    { from: { global: 'crypto' }, members: ['createSecretKey', 'createPrivateKey', 'privateDecrypt', 'privateEncrypt'], args: [0] },
    { from: { module: MODULES, exports: ['createSign'] }, members: ['sign'], args: [0] },
  ],
  examples: {
    finds: [
      'import crypto from \'node:crypto\'; crypto.createHmac(\'sha256\', SECRET).update(x)',
      'const { createCipheriv } = require(\'crypto\'); createCipheriv(\'aes-128-cbc\', Buffer.from(SECRET, \'utf8\'), iv)',
      'import * as crypto from \'crypto\'; const key = SECRET; crypto.createDecipheriv(\'aes-256-gcm\', key, iv)',
      'import crypto from \'crypto\'; crypto.createPrivateKey({ key: pem, passphrase: SECRET })',
      'crypto.createHmac(\'sha256\', SECRET)',
      'import { createHash, createCipheriv } from \'crypto\'; const key = createHash(\'sha256\').update(SECRET).digest(); createCipheriv(\'aes-256-cbc\', key, iv)',
      'import crypto from \'crypto-browserify\'; class Box { key() { return crypto.createHash(\'sha256\').update(SECRET, \'utf8\').digest(); } open(text) { return crypto.createDecipheriv(\'aes-256-gcm\', this.key(), text); } }',
      'import crypto from \'crypto\'; function key() { return crypto.pbkdf2Sync(SECRET, salt, 9999, 32, \'sha256\'); } crypto.createCipheriv(\'aes-256-cbc\', key(), iv)',
      'import { hkdfSync } from \'node:crypto\'; hkdfSync(\'sha256\', SECRET, salt, \'\', 32)',
    ],
    ignores: [
      'crypto.subtle.sign(SECRET, key, data)',
      'import crypto from \'crypto\'; crypto.createHmac(SECRET, key())',
      'import crypto from \'crypto\'; crypto.createHash(SECRET)',
      'import crypto from \'crypto\'; const tag = crypto.createHash(\'sha256\').update(SECRET).digest(\'hex\'); send(tag)',
      'import crypto from \'crypto\'; crypto.createHmac(\'sha1\', process.env.KEY)',
    ],
  },
});
