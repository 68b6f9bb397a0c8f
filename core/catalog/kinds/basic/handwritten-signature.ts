import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'handwritten-signature',
  name: { en: 'handwritten signature', 'zh-CN': '手写签名' },
  category: 'basic',
  level: 'medium',
  tier: 'C',
  sensitivity: 'general',
  terms: {
    en: {
      high: [
        'hand signature', 'handwritten signature', 'sign image', 'signature image', 'signature base64',
        'user signature image', 'sign photo', 'e signature image',
      ],
    },
    pinyin: {
      medium: [
        'qianming', 'shouxieqianming',
      ],
    },
    abbr: {
      low: [
        'qm',
      ],
    },
    zh: {
      medium: [
        '手写签名', '签名图片', '电子签名',
      ],
    },
  },
  examples: {
    finds: [
      'handSignature', 'handwrittenSignature', 'qianming', '手写签名',
    ],
    ignores: [
      'signature', 'sign', 'signType',
    ],
  },
});
