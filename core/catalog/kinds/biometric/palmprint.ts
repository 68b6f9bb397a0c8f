import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'palmprint',
  name: { en: 'palm print', 'zh-CN': '掌纹' },
  category: 'biometric',
  level: 'critical',
  tier: 'C',
  sensitivity: 'pipl28-enumerated',
  terms: {
    en: {
      high: [
        'palm print', 'palmprint', 'palm vein', 'palm feature', 'ear feature', 'gait feature', 'gait data',
      ],
    },
    pinyin: {
      high: [
        'zhangwen', 'zhangjingmai', 'butai', 'erkuo',
      ],
    },
    zh: {
      high: [
        '掌纹', '掌静脉', '耳廓', '步态',
      ],
    },
  },
  examples: {
    finds: [
      'palmPrint', 'palmprint', 'zhangwen', '掌纹',
    ],
    ignores: [
      'palmOil',
    ],
  },
});
