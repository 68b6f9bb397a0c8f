import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'postcode',
  name: { en: 'postal code', 'zh-CN': '邮政编码' },
  category: 'basic',
  level: 'info',
  tier: 'C',
  sensitivity: 'general',
  terms: {
    en: {
      low: [
        'post code', 'postcode', 'zip code', 'zipcode', 'postal code',
      ],
    },
    pinyin: {
      low: [
        'youbian', 'youzhengbianma',
      ],
    },
    abbr: {
      low: [
        'yzbm', 'yb',
      ],
    },
    zh: {
      low: [
        '邮编', '邮政编码',
      ],
    },
  },
  examples: {
    finds: [],
    ignores: [
      'zipFile', 'unzip',
    ],
  },
});
