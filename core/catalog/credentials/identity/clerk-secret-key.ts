import { defineCredential } from '../../define.ts';

/** As those of Stripe begin: its name tells whose it is. */
export default defineCredential({
  id: 'clerk-secret-key',
  kind: 'api-key',
  name: { en: 'Clerk secret key', 'zh-CN': 'Clerk 密钥' },
  doc: 'https://clerk.com/docs/guides/development/clerk-environment-variables',
  keywords: [],
  context: ['clerk'],
  pattern: /^sk_(?:live|test)_[A-Za-z\d]{40,50}$/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['sk_live_{base62:42}', 'sk_test_{base62:42}'],
    ignores: ['sk_live_{base62:12}', 'pk_live_{base62:42}'],
  },
});
