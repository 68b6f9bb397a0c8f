import { defineCredential } from '../../define.ts';

/** The id stands in pages; the secret is 24 letters and digits without a mark. */
export default defineCredential({
  id: 'razorpay-secret',
  kind: 'payment-key',
  name: { en: 'Razorpay key secret', 'zh-CN': 'Razorpay 密钥' },
  doc: 'https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/',
  keywords: ['rzp_live_', 'rzp_test_'],
  pattern: /(?<![\w.-])rzp_(?:live|test)_[0-9A-Za-z]{14}(?![\w-])/,
  check: 'varied',
  level: 'high',
  isPublic: true,
  pair: { name: { en: 'Razorpay key secret', 'zh-CN': 'Razorpay 密钥' }, pattern: /^[0-9A-Z]{24}$/i },
  examples: {
    finds: [['rzp_live_{base62:14}', '{base62:24}']],
    ignores: ['rzp_live_{base62:14}', ['rzp_live_{base62:14}', '{base62:20}']],
  },
});
