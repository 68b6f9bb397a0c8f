import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'military-id',
  name: { en: 'military ID number', 'zh-CN': '军官证号' },
  category: 'identity',
  level: 'critical',
  tier: 'C',
  sensitivity: 'gbt35273-b-only',
  terms: {
    en: {
      high: [
        'military id', 'military id no', 'officer card', 'officer certificate', 'soldier card', 'army card no',
      ],
    },
    pinyin: {
      high: [
        'junguanzheng', 'shibingzheng', 'junguanzhenghao',
      ],
    },
    abbr: {
      medium: [
        'jgz', 'jgzh', 'sbz',
      ],
    },
    zh: {
      high: [
        '军官证', '士兵证', '警官证', '文职干部证',
      ],
    },
  },
  examples: {
    finds: [
      'militaryId', 'militaryIdNo', 'junguanzheng', '军官证',
    ],
    ignores: [
      'officerName',
    ],
  },
});
