import { defineKind } from '../../../define.ts';

export default defineKind({
  id: 'secret-key',
  name: { en: 'secret key', 'zh-CN': '密钥' },
  category: 'credential',
  variantOf: 'private-key',
  level: 'critical',
  terms: {
    en: {
      medium: [
        'secret key base',
      ],
    },
    pinyin: {
      high: [
        'miyao',
      ],
    },
    zh: {
      high: [
        '密钥', '秘钥', '密匙',
      ],
    },
  },
  examples: {
    finds: [
      'SECRET_KEY_BASE', 'miyao', '密钥',
    ],
    ignores: [
      'secretVisible', 'keyCode',
    ],
  },
});
