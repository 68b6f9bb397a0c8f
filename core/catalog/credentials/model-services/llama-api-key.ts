import { defineCredential } from '../../define.ts';

/** `LLM`, the number of the application and its secret, joined by bars. */
export default defineCredential({
  id: 'llama-api-key',
  kind: 'api-key',
  name: { en: 'Llama API key', 'zh-CN': 'Llama API Key' },
  doc: 'https://llama.developer.meta.com/docs/api-keys/',
  keywords: ['LLM|'],
  pattern: /(?<![\w.-])LLM\|\d{14,17}\|[\w-]{27}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['LLM|{digits:16}|{base64url:27}'],
    ignores: ['LLM|{digits:16}|{base64url:9}', 'LLM|{digits:4}|{base64url:27}'],
  },
});
