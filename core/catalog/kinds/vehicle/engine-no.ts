import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'engine-no',
  name: { en: 'engine number', 'zh-CN': '发动机号' },
  category: 'vehicle',
  level: 'low',
  tier: 'C',
  sensitivity: 'general',
  terms: {
    en: {
      high: [
        'engine no', 'engine number', 'engine num', 'motor no',
      ],
    },
    pinyin: {
      high: [
        'fadongjihao', 'fadongjihaoma',
      ],
    },
    abbr: {
      medium: [
        'fdjh', 'fdjhm',
      ],
    },
    zh: {
      high: [
        '发动机号',
      ],
    },
  },
  examples: {
    finds: [
      'engineNo', 'engineNumber', 'fadongjihao', '发动机号',
    ],
    ignores: [
      'engineName', 'searchEngineNo',
    ],
  },
});
