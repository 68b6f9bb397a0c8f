import { defineCredential } from '../../define.ts';

/** `tskey-`, what it is for, an id and a secret. */
export default defineCredential({
  id: 'tailscale-key',
  kind: 'api-key',
  name: { en: 'Tailscale key', 'zh-CN': 'Tailscale 密钥' },
  doc: 'https://tailscale.com/kb/1085/auth-keys',
  keywords: ['tskey-'],
  pattern: /(?<![\w.-])tskey-[a-z]{2,20}-\w{8,40}-\w{16,60}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['tskey-auth-{base62:17}-{base62:32}', 'tskey-api-{base62:12}-{base62:32}'],
    ignores: ['tskey-auth-{base62:17}', 'tskey-{base62:32}'],
  },
});
