import { defineKind } from '../define.ts';

export default defineKind({
  id: 'private-key',
  name: { en: 'private key, symmetric key', 'zh-CN': '私钥/对称密钥' },
  category: 'credential',
  level: 'critical',
  terms: {
    en: {
      high: [
        'private key', 'privatekey', 'rsa private key', 'sm 2 private key', 'sm2privatekey', 'sm 4 key', 'sm4key',
        'aes key', 'des key', 'encrypt key', 'encrypt secret', 'encryption secret', 'secret for sign', 'sign key',
        'signature secret', 'sign secret', 'jwt secret', 'session secret', 'cookie secret', 'merchant private key',
        'alipay private key', 'request auth secret', 'sensitive info encrypt secret', 'crypto key', 'iv key',
        'token secret', 'hmac key', 'hmac secret', 'cipher key', 'encryption key', 'crypto secret', 'signing key', 'signing secret', 'secret or key', 'secret or private key', 'hash secret', 'webhook secret', 'sm 2 key', 'rsa key', 'aes secret', 'des secret',
      ],
    },
    pinyin: {
      high: [
        'siyao', 'miyao',
      ],
    },
    zh: {
      high: [
        '私钥', '密钥', '加密密钥', '商户私钥',
      ],
    },
  },
  examples: {
    finds: [
      'privateKey', 'privatekey', 'siyao', '私钥',
    ],
    ignores: [
      'publicKey', 'keyCode', 'cryptoKeyPair',
    ],
  },
});
