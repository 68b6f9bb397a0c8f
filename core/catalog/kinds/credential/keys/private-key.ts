import { defineKind } from '../../../define.ts';

export default defineKind({
  id: 'private-key',
  name: { en: 'private key', 'zh-CN': '私钥' },
  category: 'credential',
  level: 'critical',
  terms: {
    en: {
      high: [
        'private key', 'privatekey', 'rsa private key', 'rsa private', 'rsa pri', 'sm 2 private key', 'sm2privatekey',
        'merchant private key', 'seed phrase', 'recovery phrase', 'mnemonic phrase', 'wallet mnemonic',
        'alipay private key', 'sm 2 key', 'rsa key',
      ],
      medium: [
        'ble key', 'bluetooth key', 'device secret', 'device key', 'pairing key',
      ],
      low: [
        'mnemonic',
      ],
    },
    pinyin: {
      high: [
        'siyao', 'shanghusiyao', 'yingyongsiyao',
      ],
    },
    zh: {
      high: [
        '私钥', '商户私钥', '应用私钥',
      ],
    },
  },
  examples: {
    finds: [
      'privateKey', 'privatekey', 'siyao', '私钥', 'bleKey', 'deviceSecret',
    ],
    ignores: [
      'publicKey', 'keyCode', 'cryptoKeyPair',
    ],
  },
});
