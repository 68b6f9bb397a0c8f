import { defineCredential } from '../../define.ts';

/** `bkua_` and 40 hexadecimal digits, today with a checksum behind them. */
export default defineCredential({
  id: 'buildkite-token',
  kind: 'api-key',
  name: { en: 'Buildkite token', 'zh-CN': 'Buildkite 令牌' },
  doc: 'https://buildkite.com/docs/apis/managing-api-tokens',
  keywords: ['bkua_'],
  pattern: /(?<![\w.-])bkua_[0-9a-z]{40}(?:[0-9a-z]{13})?(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['bkua_{hex:40}'],
    ignores: ['bkua_{hex:12}'],
  },
});
