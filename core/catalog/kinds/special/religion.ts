import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'religion',
  name: { en: 'religion', 'zh-CN': '宗教信仰' },
  category: 'special',
  level: 'critical',
  tier: 'C',
  sensitivity: 'pipl28-enumerated',
  terms: {
    en: {
      high: [
        'religion', 'religious belief', 'religious', 'faith of user', 'church membership',
      ],
    },
    pinyin: {
      high: [
        'zongjiao', 'zongjiaoxinyang', 'xinyang',
      ],
    },
    abbr: {
      medium: [
        'zjxy',
      ],
    },
    zh: {
      high: [
        '宗教信仰', '宗教', '信仰',
      ],
    },
    other: {
      high: [
        'agama', 'religiao', 'religione',
      ],
    },
  },
  examples: {
    finds: [
      'religion', 'religiousBelief', 'zongjiao', '宗教信仰',
    ],
    ignores: [
      'religionChannel',
    ],
  },
});
