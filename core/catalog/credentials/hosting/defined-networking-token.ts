import { defineCredential } from '../../define.ts';

/** `dnkey-` and groups of 26 and 52 characters. */
export default defineCredential({
  id: 'defined-networking-token',
  kind: 'api-key',
  name: { en: 'Defined Networking API token', 'zh-CN': 'Defined Networking API 令牌' },
  doc: 'https://docs.defined.net/guides/api-keys/',
  keywords: ['dnkey-'],
  pattern: /(?<![\w.-])dnkey-[\w=-]{26}-[\w=-]{52}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['dnkey-{lower:26}-{lower:52}'],
    ignores: ['dnkey-{lower:26}'],
  },
});
