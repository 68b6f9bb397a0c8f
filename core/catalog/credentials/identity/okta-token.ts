import { defineCredential } from '../../define.ts';

/** `00` and 40 characters, under a name of Okta. */
export default defineCredential({
  id: 'okta-token',
  kind: 'api-key',
  name: { en: 'Okta API token', 'zh-CN': 'Okta API 令牌' },
  doc: 'https://developer.okta.com/docs/guides/create-an-api-token/main/',
  keywords: [],
  context: ['okta'],
  pattern: /^00[\w-]{40}$/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['00{base64url:40}'],
    ignores: ['00{base64url:12}'],
  },
});
