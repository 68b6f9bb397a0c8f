import { defineCredential } from '../../define.ts';

/** `sk-or-v1-` and 64 hexadecimal digits. */
export default defineCredential({
  id: 'openrouter-api-key',
  kind: 'api-key',
  name: { en: 'OpenRouter API key', 'zh-CN': 'OpenRouter API Key' },
  doc: 'https://openrouter.ai/docs/api-reference/authentication',
  keywords: ['sk-or-v1-'],
  pattern: /(?<![\w-])sk-or-v1-[0-9a-f]{64}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['sk-or-v1-{hex:64}'],
    ignores: ['sk-or-v1-{hex:20}'],
  },
});
