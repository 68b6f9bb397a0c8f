import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'residence-permit',
  name: { en: 'residence permit number', 'zh-CN': '居住证号' },
  category: 'identity',
  level: 'critical',
  tier: 'C',
  sensitivity: 'gbt35273-b-only',
  terms: {
    en: {
      high: [
        'residence permit', 'residence permit no', 'residence no', 'residence card no', 'residence card',
      ],
    },
    pinyin: {
      high: [
        'juzhuzheng', 'juzhuzhenghao',
      ],
    },
    abbr: {
      medium: [
        'jzz', 'jzzh',
      ],
    },
    zh: {
      high: [
        '居住证', '居住证号',
      ],
    },
  },
  examples: {
    finds: [
      'residencePermit', 'residencePermitNo', 'juzhuzheng', '居住证',
    ],
    ignores: [],
  },
});
