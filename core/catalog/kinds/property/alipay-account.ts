import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'alipay-account',
  name: { en: 'payment account', 'zh-CN': '支付账号' },
  category: 'property',
  level: 'high',
  tier: 'A',
  sensitivity: 'pipl28-enumerated',
  terms: {
    en: {
      high: [
        'alipay account', 'alipay no', 'alipay user id', 'alipay login id', 'pay account', 'payment account', 'payee account',
        'withdraw account', 'collection account', 'buyer logon id', 'payer account',
      ],
    },
    pinyin: {
      high: [
        'zhifubao', 'zhifubaozhanghao', 'zhifuzhanghao', 'shoukuanzhanghao', 'tixianzhanghao',
      ],
    },
    abbr: {
      medium: [
        'zfbzh',
      ],
    },
    zh: {
      high: [
        '支付宝账号', '支付账号', '收款账号', '提现账号',
      ],
    },
  },
  examples: {
    finds: [
      'alipayAccount', 'alipayNo', 'zhifubao', '支付宝账号',
    ],
    ignores: [
      'alipay', 'aliPayConfig', 'payAccountType',
    ],
  },
});
