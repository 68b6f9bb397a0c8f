import { defineCredential } from '../../define.ts';

/** `ico-` and 32 letters and digits. */
export default defineCredential({
  id: 'infracost-api-key',
  kind: 'api-key',
  name: { en: 'Infracost API key', 'zh-CN': 'Infracost API Key' },
  doc: 'https://www.infracost.io/docs/infracost_cloud/key_concepts/',
  keywords: ['ico-'],
  pattern: /(?<![\w.-])ico-[0-9A-Za-z]{32}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['ico-{base62:32}'],
    ignores: ['ico-{base62:12}', 'ico-arrow-left'],
  },
});
