import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'foreign-permanent-residence',
  name: { en: 'residence card number', 'zh-CN': '外国人居留证号' },
  category: 'identity',
  level: 'critical',
  tier: 'C',
  sensitivity: 'gbt35273-b-only',
  terms: {
    en: {
      high: [
        'permanent resident id', 'permanent residence no', 'foreigner id card', 'foreign permanent residence',
      ],
    },
    pinyin: {
      high: [
        'yongjiuzhuliu', 'yongjujuliu',
      ],
    },
    abbr: {
      medium: [
        'yjjl',
      ],
    },
    zh: {
      high: [
        '永久居留身份证', '外国人永久居留',
      ],
    },
  },
  examples: {
    finds: [
      'permanentResidentId', 'permanentResidenceNo', 'yongjiuzhuliu', '永久居留身份证',
    ],
    ignores: [],
  },
});
