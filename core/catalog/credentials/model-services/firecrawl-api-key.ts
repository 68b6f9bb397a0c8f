import { defineCredential } from '../../define.ts';

/** `fc-` and 32 hexadecimal digits. */
export default defineCredential({
  id: 'firecrawl-api-key',
  kind: 'api-key',
  name: { en: 'Firecrawl API key', 'zh-CN': 'Firecrawl API Key' },
  doc: 'https://docs.firecrawl.dev/introduction',
  keywords: ['fc-'],
  pattern: /(?<![\w.-])fc-[0-9a-f]{32}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['fc-{hex:32}'],
    ignores: ['fc-{hex:9}', 'rfc-{hex:32}'],
  },
});
