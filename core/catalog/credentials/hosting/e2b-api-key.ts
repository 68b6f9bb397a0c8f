import { defineCredential } from '../../define.ts';

/** `e2b_` and 40 or 72 hexadecimal digits. */
export default defineCredential({
  id: 'e2b-api-key',
  kind: 'api-key',
  name: { en: 'E2B API key', 'zh-CN': 'E2B API Key' },
  doc: 'https://e2b.dev/docs/api-key',
  keywords: ['e2b_'],
  pattern: /(?<![\w-])e2b_(?:[a-f\d]{40}|[a-f\d]{72})(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['e2b_{hex:40}', 'e2b_{hex:72}'],
    ignores: ['e2b_{hex:12}', 'blake2b_{hex:40}'],
  },
});
