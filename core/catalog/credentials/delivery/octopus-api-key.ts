import { defineCredential } from '../../define.ts';

/** `API-` and 26 capital letters and digits. */
export default defineCredential({
  id: 'octopus-api-key',
  kind: 'api-key',
  name: { en: 'Octopus Deploy API key', 'zh-CN': 'Octopus Deploy API Key' },
  doc: 'https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key',
  keywords: ['API-'],
  pattern: /(?<![\w.-])API-[0-9A-Z]{26}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['API-{upper:26}'],
    ignores: ['API-{upper:12}', 'API-REFERENCE-OVERVIEW'],
  },
});
