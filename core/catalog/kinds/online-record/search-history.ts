import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'search-history',
  name: { en: 'search history', 'zh-CN': '搜索记录' },
  category: 'online-record',
  level: 'low',
  tier: 'C',
  sensitivity: 'gbt35273-b-only',
  terms: {
    en: {
      medium: [
        'search history', 'search record', 'search keyword history', 'query history',
      ],
    },
    pinyin: {
      medium: [
        'sousuojilu', 'sousuolishi',
      ],
    },
    abbr: {
      low: [
        'ssjl',
      ],
    },
    zh: {
      medium: [
        '搜索记录', '搜索历史',
      ],
    },
  },
  examples: {
    finds: [
      'searchHistory', 'sousuojilu', '搜索记录',
    ],
    ignores: [],
  },
});
