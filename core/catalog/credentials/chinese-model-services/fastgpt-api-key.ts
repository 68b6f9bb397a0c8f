import { defineCredential } from '../../define.ts';

/** `fastgpt-` and some 40 to 60 letters and digits. */
export default defineCredential({
  id: 'fastgpt-api-key',
  kind: 'api-key',
  name: { en: 'FastGPT API key', 'zh-CN': 'FastGPT API Key' },
  doc: 'https://doc.fastgpt.io/docs/introduction/development/openapi/intro',
  keywords: ['fastgpt-'],
  pattern: /(?<![\w.-])fastgpt-(?=[A-Za-z]{0,63}\d)[0-9A-Za-z]{32,64}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['fastgpt-{base62:48}'],
    ignores: ['fastgpt-{base62:12}', 'fastgpt-sandbox'],
  },
});
