import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'nationality',
  name: { en: 'nationality', 'zh-CN': '国籍' },
  category: 'basic',
  level: 'low',
  tier: 'C',
  sensitivity: 'general',
  terms: {
    en: {
      medium: [
        'nationality', 'citizenship', 'country of citizenship',
      ],
    },
    pinyin: {
      medium: [
        'guoji',
      ],
    },
    abbr: {
      low: [
        'gj', 'gjdm',
      ],
    },
    zh: {
      medium: [
        '国籍',
      ],
    },
    other: {
      medium: [
        'nacionalidad', 'nacionalidade', 'kewarganegaraan', 'nationalite', 'staatsangehorigkeit', 'quoc tich', 'uyruk',
      ],
    },
  },
  examples: {
    finds: [
      'nationality', 'guoji', '国籍',
    ],
    ignores: [
      'country', 'countryCode',
    ],
  },
});
