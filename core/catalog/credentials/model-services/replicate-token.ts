import { defineCredential } from '../../define.ts';

/** `r8_` and 37 letters and digits. */
export default defineCredential({
  id: 'replicate-token',
  kind: 'api-key',
  name: { en: 'Replicate API token', 'zh-CN': 'Replicate API 令牌' },
  doc: 'https://replicate.com/docs/topics/security/api-tokens',
  keywords: ['r8_'],
  pattern: /(?<![\w.-])r8_[0-9A-Za-z]{37}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['r8_{base62:37}'],
    ignores: ['r8_{base62:20}', 'bar8_{base62:37}'],
  },
});
