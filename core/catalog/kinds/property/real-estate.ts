import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'real-estate',
  name: { en: 'property ownership', 'zh-CN': '房产信息' },
  category: 'property',
  level: 'medium',
  tier: 'A',
  sensitivity: 'gbt35273-b-only',
  terms: {
    en: {
      high: [
        'real estate certificate no', 'house property', 'property certificate no', 'house ownership',
        'estate cert no', 'housing property',
      ],
    },
    pinyin: {
      high: [
        'fangchan', 'fangchanzheng', 'budongchanquan', 'fangwudizhi',
      ],
    },
    abbr: {
      medium: [
        'fczh', 'bdcqzh', 'fwdz',
      ],
    },
    zh: {
      high: [
        '房产', '房产证', '不动产权证', '房屋坐落',
      ],
    },
  },
  examples: {
    finds: [
      'realEstateCertificateNo', 'houseProperty', 'fangchan', '房产',
    ],
    ignores: [
      'property', 'propertyName', 'estateAgent',
    ],
  },
});
