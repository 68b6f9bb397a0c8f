import { defineCredential } from '../../define.ts';

/** `sgp_`, the instance, and 40 hexadecimal digits; `slk_` and 64 are of Cody. */
export default defineCredential({
  id: 'sourcegraph-token',
  kind: 'api-key',
  name: { en: 'Sourcegraph access token', 'zh-CN': 'Sourcegraph 访问令牌' },
  doc: 'https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token',
  keywords: ['sgp_', 'slk_'],
  pattern: /(?<![\w.-])(?:sgp_(?:(?:[0-9a-fA-F]{16}|local)_)?[0-9a-fA-F]{40}|slk_[0-9a-f]{64})(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['sgp_{hex:40}', 'sgp_local_{hex:40}', 'sgp_{hex:16}_{hex:40}', 'slk_{hex:64}'],
    ignores: ['sgp_{hex:20}', 'slk_{hex:40}'],
  },
});
