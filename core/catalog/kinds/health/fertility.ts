import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'fertility',
  name: { en: 'pregnancy information', 'zh-CN': '生育信息' },
  category: 'health',
  level: 'critical',
  tier: 'B',
  sensitivity: 'pipl28-enumerated',
  terms: {
    en: {
      high: [
        'fertility', 'pregnancy', 'pregnant week', 'gestational week', 'menstrual', 'menstruation', 'last menstrual period',
        'childbearing history', 'contraception', 'pregnancy status',
      ],
    },
    pinyin: {
      high: [
        'huaiyun', 'yunzhou', 'shengyu', 'yuejing', 'moxiyuejing',
      ],
    },
    abbr: {
      medium: [
        'yz', 'mcyj', 'sys',
      ],
    },
    zh: {
      high: [
        '怀孕', '孕周', '生育', '月经', '末次月经',
      ],
    },
  },
  examples: {
    finds: [
      'fertility', 'pregnancy', 'huaiyun', '怀孕',
    ],
    ignores: [],
  },
});
