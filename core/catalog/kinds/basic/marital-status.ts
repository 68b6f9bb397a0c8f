import { defineKind } from '../../define.ts';

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
    other: {
      high: [
        'estado civil', 'status perkawinan', 'status pernikahan', 'situation familiale', 'familienstand', 'medeni hal',
        'tinh trang hon nhan',
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
