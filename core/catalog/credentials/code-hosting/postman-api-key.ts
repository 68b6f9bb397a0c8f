import { defineCredential } from '../../define.ts';

/** `PMAK-` and hexadecimal groups of 24 and 34 digits; `PMAT-` opens one collection. */
export default defineCredential({
  id: 'postman-api-key',
  kind: 'api-key',
  name: { en: 'Postman API key', 'zh-CN': 'Postman API Key' },
  doc: 'https://learning.postman.com/docs/developer/postman-api/authentication/',
  keywords: ['PMAK-', 'PMAT-'],
  pattern: /(?<![\w.-])(?:PMAK-[0-9a-f]{24}-[0-9a-f]{34}|PMAT-[0-9A-Z]{26})(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['PMAK-{hex:24}-{hex:34}', 'PMAT-{upper:26}'],
    ignores: ['PMAK-{hex:24}'],
  },
});
