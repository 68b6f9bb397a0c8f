import { defineCredential } from '../../define.ts';

/** `gsk_` and 52 letters and digits. */
export default defineCredential({
  id: 'groq-api-key',
  kind: 'api-key',
  name: { en: 'Groq API key', 'zh-CN': 'Groq API Key' },
  doc: 'https://console.groq.com/docs/quickstart',
  keywords: ['gsk_'],
  pattern: /(?<![\w.-])gsk_[0-9A-Za-z]{52}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['gsk_{base62:52}'],
    ignores: ['gsk_{base62:20}'],
  },
});
