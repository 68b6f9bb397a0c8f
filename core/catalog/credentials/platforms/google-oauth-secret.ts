import { defineCredential } from '../../define.ts';

/** `GOCSPX-` and 28 characters. */
export default defineCredential({
  id: 'google-oauth-secret',
  kind: 'app-secret',
  name: { en: 'Google OAuth client secret', 'zh-CN': 'Google OAuth 客户端密钥' },
  doc: 'https://developers.google.com/identity/protocols/oauth2',
  keywords: ['GOCSPX-'],
  pattern: /(?<![\w.-])GOCSPX-[\w-]{28}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['GOCSPX-{base64url:28}'],
    ignores: ['GOCSPX-{base64url:10}'],
  },
});
