import { defineCredential } from '../../define.ts';

/** `v1.0-` and hexadecimal groups of 24 and 146 digits. */
export default defineCredential({
  id: 'cloudflare-origin-ca-key',
  kind: 'api-key',
  name: { en: 'Cloudflare Origin CA key', 'zh-CN': 'Cloudflare Origin CA Key' },
  doc: 'https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/',
  keywords: ['v1.0-'],
  pattern: /(?<![\w.-])v1\.0-[0-9a-f]{24}-[0-9a-f]{146}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['v1.0-{hex:24}-{hex:146}'],
    ignores: ['v1.0-{hex:24}', 'v1.0-beta'],
  },
});
