import { defineCredential } from '../../define.ts';

/** Exactly 32 bytes, which the merchant chooses. */
export default defineCredential({
  id: 'wechat-pay-key',
  kind: 'payment-key',
  name: { en: 'WeChat Pay API key', 'zh-CN': '微信支付 API 密钥' },
  doc: 'https://pay.weixin.qq.com/doc/v3/merchant/4013070756',
  keywords: [],
  context: ['wxpay', 'wechatpay', 'mch', 'mchkey', 'partnerkey', 'apiv3key'],
  pattern: /^[0-9A-Z]{32}$/i,
  check: 'varied',
  level: 'critical',
  examples: {
    finds: ['{base62:32}'],
    ignores: ['{base62:20}'],
  },
});
