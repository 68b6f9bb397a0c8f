import { defineCredential } from '../../define.ts';

/** As those of Stripe begin, with 40 hexadecimal digits behind it. */
export default defineCredential({
  id: 'paystack-secret-key',
  kind: 'payment-key',
  name: { en: 'Paystack secret key', 'zh-CN': 'Paystack 密钥' },
  doc: 'https://paystack.com/docs/api/authentication/',
  keywords: ['sk_live_', 'sk_test_'],
  pattern: /(?<![\w.-])sk_(?:live|test)_[0-9a-f]{40}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['sk_live_{hex:40}'],
    ignores: ['sk_live_{hex:12}', 'pk_live_{hex:40}'],
  },
});
