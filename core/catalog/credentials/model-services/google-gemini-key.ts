import { defineCredential } from '../../define.ts';

/** Keys of 2026 that stand for a service account: `AQ.` and 50 characters, the first of which are always the same. */
export default defineCredential({
  id: 'google-gemini-key',
  kind: 'api-key',
  name: { en: 'Gemini API key', 'zh-CN': 'Gemini API Key' },
  doc: 'https://ai.google.dev/gemini-api/docs/api-key',
  keywords: ['AQ.Ab8'],
  pattern: /(?<![\w.-])AQ\.Ab8[\w-]{47}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['AQ.Ab8RN6{base64url:44}'],
    ignores: ['AQ.Ab8RN6{base64url:20}', 'AQ.{base64url:30}'],
  },
});
