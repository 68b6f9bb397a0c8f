import { defineCredential } from '../../define.ts';

/** Older keys have no mark: 37 hexadecimal digits (global) or 40 characters under a name of Cloudflare. */
export default defineCredential({
  id: 'cloudflare-key',
  kind: 'api-key',
  name: { en: 'Cloudflare API key', 'zh-CN': 'Cloudflare API Key' },
  doc: 'https://developers.cloudflare.com/fundamentals/api/get-started/keys/',
  keywords: [],
  context: ['cloudflare'],
  pattern: /^(?:[0-9a-f]{37}|[\w-]{40})$/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['{base64url:40}'],
    ignores: ['{base64url:20}'],
  },
});
