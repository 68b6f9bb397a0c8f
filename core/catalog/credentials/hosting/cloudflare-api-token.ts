import { defineCredential } from '../../define.ts';

/** `cfat_`, `cfut_`, `cfk_`, 40 characters and a checksum of eight hexadecimal digits. */
export default defineCredential({
  id: 'cloudflare-api-token',
  kind: 'api-key',
  name: { en: 'Cloudflare API token', 'zh-CN': 'Cloudflare API 令牌' },
  doc: 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/',
  keywords: ['cfk_', 'cfut_', 'cfat_'],
  pattern: /(?<![\w.-])cf(?:k|ut|at)_[0-9A-Za-z]{40}[0-9a-f]{8}(?![\w-])/,
  check: 'varied',
  level: 'critical',
  examples: {
    finds: ['cfat_{base62:40}{hex:8}', 'cfk_{base62:40}{hex:8}'],
    ignores: ['cfat_{base62:20}', 'cf_{base62:40}{hex:8}'],
  },
});
