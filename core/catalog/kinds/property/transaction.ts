import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'transaction',
  name: { en: 'transaction record', 'zh-CN': '交易/消费记录' },
  category: 'property',
  level: 'medium',
  tier: 'B',
  sensitivity: 'gbt35273-b-only',
  terms: {
    en: {
      medium: [
        'transaction record', 'transaction detail', 'trade record', 'payment record', 'consume record', 'consumption record',
        'bill detail', 'account flow', 'running account', 'order history', 'purchase history', 'recharge record',
        'withdraw record',
      ],
    },
    pinyin: {
      medium: [
        'jiaoyijilu', 'xiaofeijilu', 'liushui', 'zhangdan', 'goumaijilu',
      ],
    },
    abbr: {
      low: [
        'jyjl', 'xfjl', 'jyls',
      ],
    },
    zh: {
      medium: [
        '交易记录', '消费记录', '流水', '账单', '流水记录', '银行流水',
      ],
    },
  },
  examples: {
    finds: [
      'transactionRecord', 'jiaoyijilu', '交易记录',
    ],
    ignores: [
      'transaction', 'tradeType', 'billTemplate', 'transactionManager',
    ],
  },
});
