import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'body-measure',
  name: { en: 'body measurement', 'zh-CN': '身高体重' },
  category: 'health',
  level: 'low',
  tier: 'C',
  sensitivity: 'general',
  terms: {
    en: {
      low: [
        'body height', 'body weight', 'body fat', 'bmi', 'bust', 'waist', 'hip', 'user height', 'user weight',
      ],
    },
    pinyin: {
      medium: [
        'shengao', 'tizhong', 'tizhi', 'sanwei',
      ],
    },
    abbr: {
      low: [
        'sg', 'tz',
      ],
    },
    zh: {
      medium: [
        '身高', '体重', '体脂', '三围', '肺活量',
      ],
    },
  },
  examples: {
    finds: [
      'shengao', '身高',
    ],
    ignores: [
      'fontWeight', 'lineHeight', 'weight',
    ],
  },
});
