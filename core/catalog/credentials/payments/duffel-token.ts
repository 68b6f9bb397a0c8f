import { defineCredential } from '../../define.ts';

/** `duffel_test_` or `duffel_live_` and 43 characters. */
export default defineCredential({
  id: 'duffel-token',
  kind: 'api-key',
  name: { en: 'Duffel access token', 'zh-CN': 'Duffel 访问令牌' },
  doc: 'https://duffel.com/docs/api/overview/authentication',
  keywords: ['duffel_test_', 'duffel_live_'],
  pattern: /(?<![\w.-])duffel_(?:test|live)_[\w=-]{43}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['duffel_test_{base64url:43}'],
    ignores: ['duffel_test_{base64url:20}'],
  },
});
