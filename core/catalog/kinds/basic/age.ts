import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'age',
  name: { en: 'age', 'zh-CN': '年龄' },
  category: 'basic',
  level: 'info',
  tier: 'C',
  sensitivity: 'general',
  terms: {
    en: {
      low: [
        'age', 'user age', 'patient age',
      ],
    },
    pinyin: {
      medium: [
        'nianling',
      ],
    },
    abbr: {
      low: [
        'nl',
      ],
    },
    zh: {
      medium: [
        '年龄', '周岁',
      ],
    },
  },
  examples: {
    finds: [
      'nianling', '年龄',
    ],
    ignores: [
      'page', 'image', 'message', 'usage', 'storage', 'maxAge', 'ageing', 'package', 'language', 'age',
    ],
  },
});
