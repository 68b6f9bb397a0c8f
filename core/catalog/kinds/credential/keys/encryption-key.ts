import { defineKind } from '../../../define.ts';

export default defineKind({
  id: 'encryption-key',
  name: { en: 'encryption key', 'zh-CN': '加密密钥' },
  category: 'credential',
  variantOf: 'private-key',
  level: 'critical',
  terms: {
    en: {
      high: [
        'sm 4 key', 'sm4key', 'aes key', 'des key', 'des 3 key', '3 des key', 'key aes', 'key encrypt', 'key encryption', 'key 3 des', 'encrypt key', 'decrypt key', 'decryption key',
        'encrypt secret', 'encryption secret', 'encryption secret key', 'sensitive info encrypt secret', 'crypto key',
        'iv key', 'cipher key', 'encryption key', 'crypto secret', 'aes secret', 'des secret', 'aes salt', 'des salt', 'encrypt salt', 'encryption salt', 'crypto salt', 'cipher salt', 'encoding aes key',
      ],
    },
    pinyin: {
      high: [
        'jiamimiyao',
      ],
    },
    zh: {
      high: [
        '加密密钥', '加密秘钥', '对称密钥',
      ],
    },
  },
  examples: {
    finds: [
      'aesKey', 'AES_SALT', 'des3Key', 'KEY_3DES', 'encryptionSecret', '加密密钥',
    ],
    ignores: [
      'passwordSalt', 'keyDes', 'cryptoKeyPair', 'encryptKeyboard',
    ],
  },
});
