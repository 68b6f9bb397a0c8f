import { defineCredential } from '../../define.ts';

/** `tgp_v1_` and 43 characters. */
export default defineCredential({
  id: 'together-api-key',
  kind: 'api-key',
  name: { en: 'Together AI API key', 'zh-CN': 'Together AI API Key' },
  doc: 'https://docs.together.ai/docs/quickstart',
  keywords: ['tgp_v1_'],
  pattern: /(?<![\w.-])tgp_v1_[\w-]{43}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['tgp_v1_{base64url:43}'],
    ignores: ['tgp_v1_{base64url:9}'],
  },
});
