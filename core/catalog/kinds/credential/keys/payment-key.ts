import { defineKind } from '../../../define.ts';

export default defineKind({
  id: 'payment-key',
  name: { en: 'payment API key', 'zh-CN': '支付密钥' },
  category: 'credential',
  variantOf: 'wechat-app-secret',
  level: 'critical',
  terms: {
    en: {
      high: [
        'mch key', 'mch secret', 'api v 3 key', 'apiv3key', 'pay key', 'wx pay key', 'partner key',
      ],
    },
    zh: {
      high: [
        '商户密钥', '支付密钥', '商户秘钥', '支付秘钥',
      ],
    },
  },
  examples: {
    finds: [
      'mchKey', 'apiV3Key', '商户密钥',
    ],
    ignores: [
      'payKeyboard', 'mchId',
    ],
  },
});
