import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'household-register',
  name: { en: 'household registration', 'zh-CN': '户口信息' },
  category: 'basic',
  level: 'high',
  tier: 'C',
  sensitivity: 'general',
  terms: {
    en: {
      high: [
        'household register', 'household registration', 'hukou', 'hukou address', 'household address', 'registered residence',
        'census register', 'residence book no',
      ],
    },
    pinyin: {
      high: [
        'hukou', 'huji', 'hujidizhi', 'hukoubu',
      ],
    },
    abbr: {
      medium: [
        'hjdz', 'hkbh', 'hjszd', 'hkxz',
      ],
    },
    zh: {
      high: [
        '户口', '户籍', '户口簿', '户口本', '户籍地址',
      ],
    },
    other: {
      high: [
        'no kk', 'nomor kk', 'nomor kartu keluarga', 'kartu keluarga',
      ],
    },
  },
  examples: {
    finds: [
      'householdRegister', 'householdRegistration', 'hukou', '户口',
    ],
    ignores: [
      'householdId',
    ],
  },
});
