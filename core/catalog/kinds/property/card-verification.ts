import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'card-verification',
  name: { en: 'card security code', 'zh-CN': '银行卡安全码' },
  called: [
    {
      among: ['expir', 'validity', '有效期', 'youxiaoqi'],
      endings: ['cardexpiry', 'cardexpire', 'cardexpiration', 'cardexpirydate', 'cardexpirationdate', 'cardvalidity', '卡片有效期', 'youxiaoqikapian'],
      name: { en: 'card expiry date', 'zh-CN': '银行卡有效期' },
    },
  ],
  category: 'property',
  level: 'critical',
  tier: 'A',
  sensitivity: 'pipl28-enumerated',
  terms: {
    en: {
      high: [
        'cvv', 'cvv 2', 'cvv2', 'cvn', 'cvn 2', 'cvn2', 'cvc', 'cvc 2', 'card security code',
        'card verification code', 'track data', 'track 2 data', 'track2data', 'mag stripe', 'pin block',
      ],
      // It may be kept beside the last digits, and opens nothing by itself.
      low: [
        'card expiry', 'card expire', 'card expiration', 'expiry date of card', 'card validity',
      ],
    },
    pinyin: {
      high: [
        'anquanma', 'cidaoshuju',
      ],
      low: [
        'youxiaoqikapian',
      ],
    },
    abbr: {
      low: [
        'aqm', 'yxq',
      ],
    },
    zh: {
      high: [
        '安全码', '卡片验证码', '磁道',
      ],
      low: [
        '卡片有效期',
      ],
    },
  },
  examples: {
    finds: [
      'cvv', 'cvv2', 'anquanma', '安全码',
    ],
    ignores: [
      'ccvv', 'expireTime', 'youxiaoqi', 'soundtrack', 'trackEvent', 'track2',
    ],
  },
});
