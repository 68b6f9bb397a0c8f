import { defineCredential } from '../../define.ts';

/** `rootly_` and 64 hexadecimal digits. */
export default defineCredential({
  id: 'rootly-token',
  kind: 'api-key',
  name: { en: 'Rootly API token', 'zh-CN': 'Rootly API 令牌' },
  doc: 'https://docs.rootly.com/api-reference/overview',
  keywords: ['rootly_'],
  pattern: /(?<![\w-])rootly_[0-9a-f]{64}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['rootly_{hex:64}'],
    ignores: ['rootly_{hex:32}'],
  },
});
