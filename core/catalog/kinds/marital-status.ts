import { defineKind } from '../define.ts';

export default defineKind({
  id: 'marital-status',
  name: { en: 'marital status', 'zh-CN': '婚姻状况' },
  category: 'basic',
  level: 'medium',
  tier: 'C',
  sensitivity: 'gbt35273-b-only',
  terms: {
    en: {
      high: [
        'marital status', 'marital', 'marriage status', 'wedlock', 'marriage', 'married', 'divorce history',
      ],
    },
    pinyin: {
      high: [
        'hunyinzhuangkuang', 'hunyin', 'hunfou',
      ],
    },
    abbr: {
      medium: [
        'hyzk',
      ],
    },
    zh: {
      high: [
        '婚姻状况', '婚姻', '婚史', '婚否',
      ],
    },
  },
  examples: {
    finds: [
      'maritalStatus', 'marital', 'hunyinzhuangkuang', '婚姻状况',
    ],
    ignores: [
      'isMarriedFilter',
    ],
  },
});
