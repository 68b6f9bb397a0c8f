import { defineCredential } from '../../define.ts';

/** `pplx-` and 48 letters and digits. */
export default defineCredential({
  id: 'perplexity-api-key',
  kind: 'api-key',
  name: { en: 'Perplexity API key', 'zh-CN': 'Perplexity API Key' },
  doc: 'https://docs.perplexity.ai/getting-started/quickstart',
  keywords: ['pplx-'],
  pattern: /(?<![\w.-])pplx-[0-9A-Za-z]{48}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['pplx-{base62:48}'],
    ignores: ['pplx-{base62:20}', 'pplx-api'],
  },
});
