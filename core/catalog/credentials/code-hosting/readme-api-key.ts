import { defineCredential } from '../../define.ts';

/** `rdme_` and 70 lower-case characters. */
export default defineCredential({
  id: 'readme-api-key',
  kind: 'api-key',
  name: { en: 'ReadMe API key', 'zh-CN': 'ReadMe API Key' },
  doc: 'https://docs.readme.com/main/reference/intro/authentication',
  keywords: ['rdme_'],
  pattern: /(?<![\w.-])rdme_[0-9a-z]{70}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['rdme_{lower:70}'],
    ignores: ['rdme_{lower:20}'],
  },
});
