import { defineCredential } from '../../define.ts';

/** `live_` and 40 characters. */
export default defineCredential({
  id: 'gocardless-token',
  kind: 'api-key',
  name: { en: 'GoCardless access token', 'zh-CN': 'GoCardless 访问令牌' },
  doc: 'https://developer.gocardless.com/getting-started/api/making-your-first-request/',
  keywords: ['live_'],
  pattern: /(?<![\w.-])live_[\w=-]{40}(?![\w-])/,
  check: 'varied',
  level: 'medium',
  examples: {
    finds: ['live_{base64url:40}'],
    ignores: ['live_{base64url:20}', 'live_stream_url'],
  },
});
