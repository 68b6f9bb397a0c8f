import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'sexual-orientation',
  name: { en: 'sexual orientation', 'zh-CN': '性取向' },
  category: 'special',
  level: 'critical',
  tier: 'C',
  sensitivity: 'gbt45574-other-sensitive',
  terms: {
    en: {
      high: [
        'sexual orientation', 'sex orientation', 'sexual preference', 'sex life', 'sexual history',
      ],
    },
    pinyin: {
      high: [
        'xingquxiang',
      ],
    },
    zh: {
      high: [
        '性取向', '性生活',
      ],
    },
  },
  examples: {
    finds: [
      'sexualOrientation', 'sexOrientation', 'xingquxiang', '性取向',
    ],
    ignores: [],
  },
});
