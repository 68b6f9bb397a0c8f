import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'asset-balance',
  name: { en: 'account balance', 'zh-CN': '账户余额' },
  category: 'property',
  level: 'high',
  tier: 'A',
  sensitivity: 'gbt35273-b-only',
  terms: {
    en: {
      high: [
        'account balance', 'deposit balance', 'asset total', 'personal asset', 'wallet balance', 'user balance', 'fund holdings',
        'securities holdings',
      ],
      medium: [
        'bank balance', 'net worth',
      ],
      low: [
        'balance', 'now money',
      ],
    },
    pinyin: {
      high: [
        'cunkuan', 'zhanghuyue',
      ],
      medium: [
        'zichan',
      ],
      low: [
        'yue',
      ],
    },
    abbr: {
      low: [
        'ye', 'ck',
      ],
    },
    zh: {
      high: [
        '存款', '账户余额', '资产状况',
      ],
      medium: [
        '余额',
      ],
    },
  },
  examples: {
    finds: [
      'accountBalance', 'depositBalance', 'cunkuan', '存款',
    ],
    ignores: [
      'balance', 'assets', 'yue', 'assetPath', 'depositAmount',
    ],
  },
});
