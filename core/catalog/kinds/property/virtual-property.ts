import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'virtual-property',
  name: { en: 'virtual property', 'zh-CN': '虚拟财产' },
  category: 'property',
  level: 'info',
  tier: 'C',
  sensitivity: 'gbt35273-b-only',
  terms: {
    en: {
      low: [
        'redeem code', 'gift card code', 'card secret', 'card password of goods', 'wallet private key',
        'exchange code',
      ],
    },
    pinyin: {
      low: [
        'kami', 'duihuanma', 'lipinka',
      ],
    },
    zh: {
      low: [
        '卡密', '兑换码',
      ],
    },
  },
  examples: {
    finds: [],
    ignores: [
      'redeemRule',
    ],
  },
});
