import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'credit-record',
  name: { en: 'credit record', 'zh-CN': '征信记录' },
  category: 'property',
  level: 'critical',
  tier: 'A',
  sensitivity: 'gbt45574-other-sensitive',
  terms: {
    en: {
      high: [
        'credit record', 'credit score', 'credit report', 'credit rating of user', 'credit info', 'credit history', 'zhima score',
        'sesame score', 'personal credit',
      ],
      medium: [
        'credit level', 'fico score', 'cibil score',
      ],
    },
    pinyin: {
      high: [
        'zhengxin', 'zhengxinbaogao', 'xinyongfen', 'zhimafen', 'xinyongjilu',
      ],
    },
    abbr: {
      medium: [
        'zxbg', 'xyf', 'zmf',
      ],
    },
    zh: {
      high: [
        '征信', '征信报告', '信用分', '芝麻分', '信用记录', '信贷记录',
      ],
    },
  },
  examples: {
    finds: [
      'creditRecord', 'creditScore', 'zhengxin', '征信',
    ],
    ignores: [
      'creditCode', 'credits', 'creditNote', 'socialCredit',
    ],
  },
});
