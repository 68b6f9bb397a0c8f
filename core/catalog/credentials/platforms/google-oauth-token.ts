import { defineCredential } from '../../define.ts';

/** `ya29.` and the access token of a session. */
export default defineCredential({
  id: 'google-oauth-token',
  kind: 'session-token',
  name: { en: 'Google OAuth access token', 'zh-CN': 'Google OAuth 访问令牌' },
  doc: 'https://cloud.google.com/docs/authentication/token-types',
  keywords: ['ya29.'],
  pattern: /(?<![\w.-])ya29\.[\w-]{40,300}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['ya29.{base64url:120}', 'ya29.a0{base64url:60}'],
    ignores: ['ya29.{base64url:10}', 'ya29.your-access-token-from-the-oauth-playground-here'],
  },
});
