import { defineCredential } from '../../define.ts';

/** `sbp_` and 40 hexadecimal digits manage all projects of an account. */
export default defineCredential({
  id: 'supabase-access-token',
  kind: 'api-key',
  name: { en: 'Supabase access token', 'zh-CN': 'Supabase 访问令牌' },
  doc: 'https://supabase.com/docs/reference/api/introduction',
  keywords: ['sbp_'],
  pattern: /(?<![\w.-])sbp_(?:oauth_)?[0-9a-f]{40}(?![\w-])/,
  check: 'varied',
  level: 'critical',
  examples: {
    finds: ['sbp_{hex:40}'],
    ignores: ['sbp_{hex:20}'],
  },
});
