import { defineCredentialPosition } from '../../define.ts';

export default defineCredentialPosition({
  id: 'crypto-js',
  kind: 'encryption-key',
  name: { en: 'the encryption key', 'zh-CN': '加密密钥' },
  doc: 'https://cryptojs.gitbook.io/docs',
  isOwnSecret: true,
  variable: 'CIPHER_KEY',
  isAlsoOnClient: true,
  calls: [
    { from: { module: ['crypto-js', 'crypto-js/aes', 'crypto-js/tripledes', 'crypto-js/rc4', 'crypto-js/rabbit', 'crypto-ts'] }, members: ['encrypt', 'decrypt'], args: [1] },
    { from: { module: 'crypto-js' }, members: ['HmacMD5', 'HmacSHA1', 'HmacSHA256', 'HmacSHA512', 'HmacSHA3'], args: [1] },
    { from: { module: ['crypto-js/hmac-sha256', 'crypto-js/hmac-sha1', 'crypto-js/hmac-sha512', 'crypto-js/hmac-md5'] }, args: [1] },
    { from: { receiver: ['AES', 'DES', 'TripleDES'] }, members: ['encrypt', 'decrypt'], args: [1] },
    { from: { receiver: ['CryptoJS'] }, members: ['HmacMD5', 'HmacSHA1', 'HmacSHA256', 'HmacSHA512'], args: [1] },
  ],
  examples: {
    finds: [
      'import CryptoJS from \'crypto-js\'; CryptoJS.AES.encrypt(text, SECRET)',
      'import CryptoJS from \'crypto-js\'; const key = CryptoJS.enc.Utf8.parse(SECRET); CryptoJS.AES.decrypt(text, key, { iv })',
      'import CryptoJS from \'@/libs/crypto\'; CryptoJS.DES.encrypt(text, CryptoJS.enc.Utf8.parse(SECRET))',
      'import AES from \'crypto-js/aes\'; AES.encrypt(text, SECRET)',
      'CryptoJS.HmacSHA256(text, SECRET)',
    ],
    ignores: [
      'import CryptoJS from \'crypto-js\'; CryptoJS.MD5(SECRET)',
      'import CryptoJS from \'crypto-js\'; CryptoJS.AES.encrypt(SECRET, key)',
    ],
  },
});
