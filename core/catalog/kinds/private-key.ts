import { defineKind } from '../define.ts';

export default defineKind({
  id: 'private-key',
  name: { en: 'private key, symmetric key', 'zh-CN': '私钥/对称密钥' },
  category: 'credential',
  level: 'critical',
  terms: {
    en: {
      high: [
        'private key', 'privatekey', 'rsa private key', 'rsa private', 'rsa pri', 'sm 2 private key', 'sm2privatekey', 'sm 4 key', 'sm4key',
        'aes key', 'des key', 'des 3 key', '3 des key', 'key aes', 'key 3 des', 'encrypt key', 'encrypt secret', 'encryption secret', 'secret for sign', 'sign key',
        'signature secret', 'sign secret', 'jwt secret', 'jwt key', 'jwt secret key', 'session secret key', 'cookie secret key', 'token secret key', 'encryption secret key', 'cookie keys', 'django secret key', 'flask secret key', 'session secret', 'cookie secret', 'merchant private key',
        'seed phrase', 'recovery phrase', 'mnemonic phrase', 'wallet mnemonic', 'recovery code', 'backup code',
        'alipay private key', 'request auth secret', 'sensitive info encrypt secret', 'crypto key', 'iv key',
        'token secret', 'hmac key', 'hmac secret', 'cipher key', 'encryption key', 'crypto secret', 'signing key', 'signing secret', 'secret or key', 'secret or private key', 'hash secret', 'webhook secret', 'sm 2 key', 'rsa key', 'aes secret', 'des secret', 'nacos auth identity value', 'auth identity value',
      ],
      medium: [
        'ble key', 'bluetooth key', 'device secret', 'device key', 'lock key', 'pairing key',
      ],
      low: [
        'mnemonic',
      ],
    },
    pinyin: {
      high: [
        'siyao', 'miyao', 'jiamimiyao', 'qianmingmiyao', 'yingyongmiyao', 'jiekoumiyao', 'shanghusiyao', 'yingyongsiyao',
      ],
    },
    zh: {
      high: [
        '私钥', '密钥', '秘钥', '密匙', '加密密钥', '加密秘钥', '签名密钥', '签名秘钥', '商户私钥', '应用私钥', '对称密钥', '令牌密钥',
      ],
    },
  },
  examples: {
    finds: [
      'privateKey', 'privatekey', 'siyao', '私钥', 'des3Key', 'KEY_3DES', 'bleKey', 'deviceSecret', 'NACOS_AUTH_IDENTITY_VALUE',
    ],
    ignores: [
      'publicKey', 'keyCode', 'cryptoKeyPair', 'keyDes', 'NACOS_AUTH_IDENTITY_KEY',
    ],
  },
});
