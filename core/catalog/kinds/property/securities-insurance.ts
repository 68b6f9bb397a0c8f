import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'securities-insurance',
  name: { en: 'securities account', 'zh-CN': '证券账户' },
  category: 'property',
  level: 'high',
  tier: 'A',
  sensitivity: 'pipl28-enumerated',
  terms: {
    en: {
      high: [
        'securities account', 'stock account', 'fund account', 'futures account', 'shareholder account',
      ],
    },
    pinyin: {
      high: [
        'zhengquanzhanghu', 'jijinzhanghu', 'gupiaozhanghao', 'gudongzhanghao',
      ],
    },
    abbr: {
      medium: [
        'zqzh', 'jjzh', 'gdzh',
      ],
    },
    zh: {
      high: [
        '证券账户', '基金账户', '股东账号',
      ],
    },
  },
  examples: {
    finds: [
      'securitiesAccount', 'stockAccount', 'zhengquanzhanghu', '证券账户',
    ],
    ignores: [
      'stockCount', 'fundName',
    ],
  },
});
