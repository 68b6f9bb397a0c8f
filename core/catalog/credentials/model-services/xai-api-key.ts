import { defineCredential } from '../../define.ts';

/** `xai-` and 80 letters and digits. */
export default defineCredential({
  id: 'xai-api-key',
  kind: 'api-key',
  name: { en: 'xAI API key', 'zh-CN': 'xAI API Key' },
  doc: 'https://docs.x.ai/docs/api-reference',
  keywords: ['xai-'],
  pattern: /(?<![\w.-])xai-[0-9A-Za-z]{80}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['xai-{base62:80}'],
    ignores: ['xai-{base62:40}', '{letters:3}xai-{base62:80}'],
  },
});
