import { defineCredential } from '../../define.ts';

/** Secret and restricted keys, and keys of organisations; `pk_` is public. Test keys reach test data only. */
export default defineCredential({
  id: 'stripe-key',
  kind: 'api-key',
  name: { en: 'Stripe secret key', 'zh-CN': 'Stripe 密钥' },
  doc: 'https://docs.stripe.com/keys',
  keywords: ['sk_live_', 'rk_live_', 'sk_test_', 'rk_test_', 'sk_prod_', 'rk_prod_', 'sk_org_live_', 'sk_org_test_'],
  pattern: /\b(?:[rs]k|sk_org)_(?:live|test|prod)_[0-9A-Za-z]{24,110}\b/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['sk_live_{base62:24}', 'rk_live_{base62:99}', 'sk_org_live_{base62:60}'],
    ignores: ['pk_live_{base62:24}', 'sk_live_{base62:8}'],
  },
});
