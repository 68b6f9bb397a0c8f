import { defineCredential } from '../../define.ts';

/** `rnd_` and 28 letters and digits. */
export default defineCredential({
  id: 'render-api-key',
  kind: 'api-key',
  name: { en: 'Render API key', 'zh-CN': 'Render API Key' },
  doc: 'https://render.com/docs/api',
  keywords: ['rnd_'],
  pattern: /(?<![\w.-])rnd_[0-9A-Za-z]{28}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['rnd_{base62:28}'],
    ignores: ['rnd_{base62:12}'],
  },
});
