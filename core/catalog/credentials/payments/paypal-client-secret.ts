import { defineCredential } from '../../define.ts';

/** 80 characters that begin with an E, under a name of PayPal; the id that begins with an A is public. */
export default defineCredential({
  id: 'paypal-client-secret',
  kind: 'payment-key',
  name: { en: 'PayPal client secret', 'zh-CN': 'PayPal 客户端密钥' },
  doc: 'https://developer.paypal.com/api/rest/',
  keywords: [],
  context: ['paypal'],
  pattern: /^E[\w-]{79}$/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['E{base64url:79}'],
    ignores: ['A{base64url:79}', 'E{base64url:20}'],
  },
});
