import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'allergy',
  name: { en: 'allergy', 'zh-CN': '过敏史' },
  category: 'health',
  level: 'high',
  tier: 'B',
  sensitivity: 'pipl28-enumerated',
  terms: {
    en: {
      high: [
        'allergy', 'allergies', 'allergy history', 'drug allergy', 'allergic history', 'allergy intolerance', 'allergy list',
        'known allergies', 'allergy notes', 'allergy note', 'allergy details', 'food allergies',
      ],
    },
    pinyin: {
      high: [
        'guomin', 'guominshi',
      ],
    },
    abbr: {
      medium: [
        'gms',
      ],
    },
    zh: {
      high: [
        '过敏史', '药物过敏', '过敏', '过敏药物',
      ],
    },
    other: {
      high: [
        'alergias', 'alergi',
      ],
    },
  },
  examples: {
    finds: [
      'allergy', 'allergies', 'guomin', '过敏史',
    ],
    ignores: [],
  },
});
