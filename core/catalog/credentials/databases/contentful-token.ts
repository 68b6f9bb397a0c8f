import { defineCredential } from '../../define.ts';

/** `CFPAT-` and 43 characters; tokens of delivery stand in pages. */
export default defineCredential({
  id: 'contentful-token',
  kind: 'api-key',
  name: { en: 'Contentful management token', 'zh-CN': 'Contentful 管理令牌' },
  doc: 'https://www.contentful.com/developers/docs/references/authentication/',
  keywords: ['CFPAT-'],
  pattern: /(?<![\w.-])CFPAT-[\w-]{43}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['CFPAT-{base64url:43}'],
    ignores: ['CFPAT-{base64url:12}'],
  },
});
