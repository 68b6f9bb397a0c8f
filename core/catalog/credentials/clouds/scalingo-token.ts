import { defineCredential } from '../../define.ts';

/** `tk-us-` and 48 characters. */
export default defineCredential({
  id: 'scalingo-token',
  kind: 'api-key',
  name: { en: 'Scalingo API token', 'zh-CN': 'Scalingo API 令牌' },
  doc: 'https://doc.scalingo.com/platform/user-management/tokens/scalingo-api-token',
  keywords: ['tk-us-'],
  pattern: /(?<![\w.-])tk-us-[\w-]{48}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['tk-us-{base64url:48}'],
    ignores: ['tk-us-{base64url:12}'],
  },
});
