import { defineCredential } from '../define.ts';

/** `HRKU-AA` and 58 characters. */
export default defineCredential({
  id: 'heroku-api-key',
  kind: 'api-key',
  name: { en: 'Heroku API key', 'zh-CN': 'Heroku API Key' },
  doc: 'https://devcenter.heroku.com/articles/authentication',
  keywords: ['HRKU-AA'],
  pattern: /(?<![\w.-])HRKU-AA[\w-]{58}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['HRKU-AA{base64url:58}'],
    ignores: ['HRKU-AA{base64url:20}'],
  },
});
