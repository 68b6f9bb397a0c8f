import { defineCredential } from '../../define.ts';

/** No mark of its own and nowhere described: 32 letters and digits under a name of Mistral. */
export default defineCredential({
  id: 'mistral-api-key',
  kind: 'api-key',
  name: { en: 'Mistral API key', 'zh-CN': 'Mistral API Key' },
  doc: 'https://docs.mistral.ai/getting-started/quickstart/',
  keywords: [],
  context: ['mistral'],
  pattern: /^[0-9A-Z]{32}$/i,
  check: 'varied',
  level: 'low',
  examples: {
    finds: ['{base62:32}'],
    ignores: ['{base62:20}'],
  },
});
