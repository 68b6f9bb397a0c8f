import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'bank-card',
  name: { en: 'bank card number', 'zh-CN': '银行卡号' },
  category: 'property',
  level: 'critical',
  tier: 'A',
  sensitivity: 'pipl28-enumerated',
  terms: {
    en: {
      high: [
        'bank card', 'bank card no', 'bank card num', 'bank card number', 'bankcard', 'bankcard no', 'credit card no', 'credit card number', 'debit card no', 'card number', 'card pan', 'pan no',
        'acc no', 'payee card no', 'withdraw card no', 'settle card no',
      ],
      medium: [
        'card no', 'card num', 'unionpay card', 'credit card', 'debit card',
      ],
      // As often the clearing code of the bank.
      low: [
        'bank no', 'bank number',
      ],
    },
    pinyin: {
      high: [
        'yinhangka', 'yinhangkahao', 'yinhangkahaoma', 'xinyongkahao', 'kahaoma',
      ],
      medium: [
        'kahao',
      ],
    },
    abbr: {
      high: [
        'yhkh',
      ],
      medium: [
        'yhk', 'xykh', 'yhkhm',
      ],
      low: [
        'kh',
      ],
    },
    zh: {
      high: [
        '银行卡', '银行卡号', '信用卡号', '储蓄卡号', '工资卡号', '收款卡号',
      ],
      medium: [
        '卡号',
      ],
    },
  },
  examples: {
    finds: [
      'bankCard', 'bankCardNo', 'yinhangka', '银行卡',
    ],
    ignores: [
      'cardList', 'cardId', 'ProCard', 'CardHeader', 'vipCardNo', 'memberCardNo', 'giftCardNo', 'cardNo', 'bankName',
      'bankNumber', 'bankList', 'span', 'pan', 'panGesture', 'bankAddress',
    ],
  },
});
