import { defineCredential } from '../../define.ts';

/** `A3-` and 34 capital letters and digits in groups; with the account password it opens every vault. */
export default defineCredential({
  id: '1password-secret-key',
  kind: 'secret-key',
  name: { en: '1Password Secret Key', 'zh-CN': '1Password Secret Key' },
  doc: 'https://support.1password.com/secret-key-security/',
  keywords: ['A3-'],
  pattern: /(?<![\w.-])A3-[0-9A-Z]{6}-(?:[0-9A-Z]{11}|[0-9A-Z]{6}-[0-9A-Z]{5})-[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['A3-{upper:6}-{upper:6}-{upper:5}-{upper:5}-{upper:5}-{upper:5}'],
    ignores: ['A3-{upper:6}-{upper:6}', 'A3-{hex:6}-{upper:6}-{upper:5}-{upper:5}-{upper:5}-{upper:5}'],
  },
});
