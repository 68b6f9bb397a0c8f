import { defineCredential } from '../../define.ts';

/** `shippo_live_` or `shippo_test_` and 40 hexadecimal digits. */
export default defineCredential({
  id: 'shippo-token',
  kind: 'api-key',
  name: { en: 'Shippo API token', 'zh-CN': 'Shippo API 令牌' },
  doc: 'https://docs.goshippo.com/docs/guides_general/authentication/',
  keywords: ['shippo_live_', 'shippo_test_'],
  pattern: /(?<![\w.-])shippo_(?:live|test)_[0-9a-fA-F]{40}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['shippo_live_{hex:40}'],
    ignores: ['shippo_live_{hex:20}'],
  },
});
