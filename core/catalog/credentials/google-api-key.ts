import { defineCredential } from '../define.ts';

/** `AIza` and 35 characters; map and Firebase keys reach the browser by design, so that only their restrictions protect them. */
export default defineCredential({
  id: 'google-api-key',
  kind: 'api-key',
  name: { en: 'Google API key', 'zh-CN': 'Google API Key' },
  doc: 'https://cloud.google.com/docs/authentication/api-keys',
  keywords: ['AIza'],
  pattern: /(?<![\w-])AIza[\w-]{35}(?![\w-])/,
  check: 'varied',
  level: 'low',
  examples: {
    finds: ['AIza{base64url:35}'],
    ignores: ['AIza{base64url:20}'],
  },
});
