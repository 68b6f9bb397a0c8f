import { defineCredential } from '../../define.ts';

/** `sb_secret_` and 31 characters pass every row-level rule; `sb_publishable_` is public. */
export default defineCredential({
  id: 'supabase-secret-key',
  kind: 'api-key',
  name: { en: 'Supabase secret key', 'zh-CN': 'Supabase 密钥' },
  doc: 'https://supabase.com/docs/guides/api/api-keys',
  keywords: ['sb_secret_'],
  pattern: /(?<![\w.-])sb_secret_[\w-]{31}(?![\w-])/,
  check: 'varied',
  level: 'critical',
  examples: {
    finds: ['sb_secret_{base64url:22}_{base62:8}'],
    ignores: ['sb_publishable_{base64url:22}_{base62:8}', 'sb_secret_{base62:9}'],
  },
});
