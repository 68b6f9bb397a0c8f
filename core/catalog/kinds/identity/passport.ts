import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'passport',
  name: { en: 'passport number', 'zh-CN': '护照号' },
  category: 'identity',
  level: 'critical',
  tier: 'C',
  sensitivity: 'gbt35273-b-only',
  terms: {
    en: {
      high: [
        'passport no', 'passport number', 'passport num', 'passport id', 'passport series', 'passport expiry', 'passport mrz',
      ],
      low: [
        'passport',
      ],
    },
    pinyin: {
      high: [
        'huzhao', 'huzhaohao', 'huzhaohaoma',
      ],
    },
    abbr: {
      medium: [
        'hzhm', 'hzh',
      ],
    },
    zh: {
      high: [
        '护照', '护照号', '护照号码',
      ],
    },
    other: {
      high: [
        'numero pasaporte', 'numero passaporte', 'no paspor', 'nomor paspor', 'numero passeport', 'reisepassnummer', 'so ho chieu',
      ],
    },
  },
  examples: {
    finds: [
      'passportNo', 'passportNumber', 'huzhao', '护照',
    ],
    ignores: [
      'passport', 'passportConfig', 'PassportModule', 'passportStrategy',
    ],
  },
});
