import { defineCredential } from '../../define.ts';

/** `HRKU-AA` and 58 characters; the first of them were `HRKU-` and a UUID. */
export default defineCredential({
  id: 'heroku-api-key',
  kind: 'api-key',
  name: { en: 'Heroku API key', 'zh-CN': 'Heroku API Key' },
  doc: 'https://devcenter.heroku.com/articles/authentication',
  keywords: ['HRKU-'],
  pattern: /(?<![\w.-])HRKU-(?:AA[\w-]{58}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['HRKU-AA{base64url:58}', 'HRKU-{uuid}'],
    ignores: ['HRKU-AA{base64url:20}'],
  },
});
