import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'iris',
  name: { en: 'iris scan', 'zh-CN': '虹膜信息' },
  category: 'biometric',
  level: 'critical',
  tier: 'C',
  sensitivity: 'pipl28-enumerated',
  terms: {
    en: {
      high: [
        'iris data', 'iris template', 'iris feature', 'iris image', 'eye print', 'retina data',
      ],
    },
    pinyin: {
      high: [
        'hongmo', 'yanwen',
      ],
    },
    zh: {
      high: [
        '虹膜', '眼纹', '视网膜',
      ],
    },
  },
  examples: {
    finds: [
      'irisData', 'irisTemplate', 'hongmo', '虹膜',
    ],
    ignores: [
      'irisDataset', 'Irish', 'iris',
    ],
  },
});
