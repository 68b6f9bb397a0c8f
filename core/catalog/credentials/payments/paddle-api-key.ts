import { defineCredential } from '../../define.ts';

/** `live` or `sdbx`, an id of 26 characters, 22 random ones and a checksum of three. */
export default defineCredential({
  id: 'paddle-api-key',
  kind: 'api-key',
  name: { en: 'Paddle API key', 'zh-CN': 'Paddle API Key' },
  doc: 'https://developer.paddle.com/api-reference/about/api-keys',
  keywords: ['pdl_live_apikey_', 'pdl_sdbx_apikey_'],
  pattern: /(?<![\w-])pdl_(?:live|sdbx)_apikey_[a-z\d]{26}_[A-Za-z\d]{22}_[A-Za-z\d]{3}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['pdl_live_apikey_01{hex:24}_{base62:22}_{base62:3}', 'pdl_sdbx_apikey_01{hex:24}_{base62:22}_{base62:3}'],
    ignores: ['pdl_live_apikey_01{hex:24}', 'live_{base62:27}'],
  },
});
