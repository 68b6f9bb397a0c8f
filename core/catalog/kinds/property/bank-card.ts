import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'bank-card',
  name: { en: 'bank card number', 'zh-CN': '银行卡号' },
  called: [
    {
      among: ['bank', 'credit', 'debit', '银行卡', '信用卡', '储蓄卡'],
      endings: ['bankcard', 'bankcardno', 'bankcardnum', 'bankcardnumber', 'creditcardno', 'creditcardnumber', 'debitcardno', '银行卡号', '信用卡号', '储蓄卡号'],
      name: { en: 'bank card number', 'zh-CN': '银行卡号' },
    },
    // A card that its name does not show to be a bank's may be one that is paid with elsewhere, such as on a road.
    { among: ['card', 'kahao', '卡号'], endings: ['cardno', 'cardnum', 'cardnumber', 'kahao', '卡号'], name: { en: 'card number', 'zh-CN': '卡号' } },
  ],
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
