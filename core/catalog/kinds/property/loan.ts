import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'loan',
  name: { en: 'loan information', 'zh-CN': '借贷信息' },
  category: 'property',
  level: 'high',
  tier: 'A',
  sensitivity: 'gbt35273-b-only',
  terms: {
    en: {
      high: [
        'loan record', 'loan amount', 'loan contract no', 'loan balance', 'overdue record', 'debt amount',
        'borrow record', 'mortgage info',
      ],
    },
    pinyin: {
      high: [
        'daikuan', 'jiekuan', 'yuqijilu', 'fuzhai',
      ],
    },
    abbr: {
      medium: [
        'dkje', 'jkje', 'dkxx',
      ],
    },
    zh: {
      high: [
        '贷款', '借款', '逾期记录', '负债',
      ],
    },
  },
  examples: {
    finds: [
      'loanRecord', 'loanAmount', 'daikuan', '贷款',
    ],
    ignores: [
      'download', 'upload',
    ],
  },
});
