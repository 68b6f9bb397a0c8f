import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'securities-insurance',
  name: { en: 'policy or broker account', 'zh-CN': '保单号或证券账户' },
  category: 'property',
  level: 'high',
  tier: 'A',
  sensitivity: 'pipl28-enumerated',
  terms: {
    en: {
      high: [
        'securities account', 'stock account', 'fund account', 'futures account', 'insurance account',
        'insurance policy no', 'shareholder account',
      ],
      medium: [
        'policy no', 'policy number',
      ],
    },
    pinyin: {
      high: [
        'zhengquanzhanghu', 'jijinzhanghu', 'gupiaozhanghao', 'baodanhao', 'gudongzhanghao',
      ],
    },
    abbr: {
      medium: [
        'zqzh', 'jjzh', 'bdh', 'gdzh',
      ],
    },
    zh: {
      high: [
        '证券账户', '基金账户', '股东账号', '保单号', '保险账户',
      ],
    },
  },
  examples: {
    finds: [
      'securitiesAccount', 'stockAccount', 'zhengquanzhanghu', '证券账户',
    ],
    ignores: [
      'policyNo', 'insurancePolicyUrl', 'policy',
    ],
  },
});
