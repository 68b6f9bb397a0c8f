import { defineCredential } from '../../define.ts';

/** `app-` of an application, `dataset-` of a knowledge base, and 24 letters and digits. */
export default defineCredential({
  id: 'dify-api-key',
  kind: 'api-key',
  name: { en: 'Dify API key', 'zh-CN': 'Dify API Key' },
  doc: 'https://docs.dify.ai/en/guides/application-publishing/developing-with-apis',
  keywords: ['app-', 'dataset-'],
  pattern: /(?<![\w.-])(?:app|dataset)-(?=[A-Za-z]{0,23}\d)(?=[0-9a-z]{0,23}[A-Z])(?=[0-9A-Z]{0,23}[a-z])[0-9A-Za-z]{24}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['app-{base62:24}', 'dataset-{base62:24}'],
    ignores: ['app-{base62:12}', 'app-{lower:24}', 'my-app-{base62:24}'],
  },
});
