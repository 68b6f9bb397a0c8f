import { defineCredential } from '../../define.ts';

/** `csk-` and 48 small letters and digits. */
export default defineCredential({
  id: 'cerebras-api-key',
  kind: 'api-key',
  name: { en: 'Cerebras API key', 'zh-CN': 'Cerebras API Key' },
  doc: 'https://inference-docs.cerebras.ai/quickstart',
  keywords: ['csk-'],
  pattern: /(?<![\w.-])csk-[0-9a-z]{48}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['csk-{lower:48}'],
    ignores: ['csk-{lower:20}'],
  },
});
