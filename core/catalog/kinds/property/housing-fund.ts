import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'housing-fund',
  name: { en: 'housing fund account', 'zh-CN': '公积金账号' },
  category: 'property',
  level: 'high',
  tier: 'A',
  sensitivity: 'pipl28-enumerated',
  terms: {
    en: {
      high: [
        'housing fund account', 'provident fund account', 'accumulation fund account', 'housing fund no', 'provident fund no',
      ],
    },
    pinyin: {
      high: [
        'gongjijin', 'gongjijinzhanghao',
      ],
    },
    abbr: {
      medium: [
        'gjjzh', 'gjj',
      ],
    },
    zh: {
      high: [
        '公积金账号', '公积金账户', '公积金联名卡', '公积金',
      ],
    },
  },
  examples: {
    finds: [
      'housingFundAccount', 'providentFundAccount', 'gongjijin', '公积金账号',
    ],
    ignores: [],
  },
});
