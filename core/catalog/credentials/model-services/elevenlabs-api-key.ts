import { defineCredential } from '../../define.ts';

/** `sk_` and 48 hexadecimal digits. */
export default defineCredential({
  id: 'elevenlabs-api-key',
  kind: 'api-key',
  name: { en: 'ElevenLabs API key', 'zh-CN': 'ElevenLabs API Key' },
  doc: 'https://elevenlabs.io/docs/api-reference/authentication',
  keywords: ['sk_'],
  pattern: /(?<![\w.-])sk_[0-9a-f]{48}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['sk_{hex:48}'],
    ignores: ['sk_{hex:20}', 'task_{hex:48}'],
  },
});
