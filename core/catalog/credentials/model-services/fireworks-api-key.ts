import { defineCredential } from '../../define.ts';

/** `fw_` and 22 to 24 letters and digits: seen, but nowhere described. */
export default defineCredential({
  id: 'fireworks-api-key',
  kind: 'api-key',
  name: { en: 'Fireworks AI API key', 'zh-CN': 'Fireworks AI API Key' },
  doc: 'https://docs.fireworks.ai/getting-started/quickstart',
  keywords: ['fw_'],
  pattern: /(?<![\w.-])fw_(?=[A-Za-z]{0,23}\d)[0-9A-Za-z]{22,24}(?![\w-])/,
  check: 'varied',
  level: 'low',
  examples: {
    finds: ['fw_{base62:23}'],
    ignores: ['fw_{base62:9}', 'fw_{letters:24}'],
  },
});
