import { defineCredential } from '../../define.ts';

/** `tfp_` and 44 to 59 characters. */
export default defineCredential({
  id: 'typeform-token',
  kind: 'api-key',
  name: { en: 'Typeform token', 'zh-CN': 'Typeform 令牌' },
  doc: 'https://www.typeform.com/developers/get-started/personal-access-token/',
  keywords: ['tfp_'],
  pattern: /(?<![\w.-])tfp_[\w-]{40,59}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['tfp_{base62:44}_{base62:14}'],
    ignores: ['tfp_{base62:12}'],
  },
});
