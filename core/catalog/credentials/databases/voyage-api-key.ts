import { defineCredential } from '../../define.ts';

/** `pa-` and 43 characters of base64url, among them letters of both cases and digits. */
export default defineCredential({
  id: 'voyage-api-key',
  kind: 'api-key',
  name: { en: 'Voyage AI API key', 'zh-CN': 'Voyage AI API Key' },
  doc: 'https://docs.voyageai.com/docs/api-key-and-installation',
  keywords: ['pa-'],
  pattern: /(?<![\w-])pa-(?=[\w-]{0,42}\d)(?=[\w-]{0,42}[A-Z])(?=[\w-]{0,42}[a-z])[\w-]{43}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['pa-{base64url:43}'],
    ignores: ['pa-{base64url:20}', 'spa-{base64url:43}', 'pa-{letters:43}'],
  },
});
