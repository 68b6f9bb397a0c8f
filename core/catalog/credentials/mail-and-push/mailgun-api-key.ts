import { defineCredential } from '../../define.ts';

/** `key-` and 32 hexadecimal digits; Luosimao’s SMS keys look the same. */
export default defineCredential({
  id: 'mailgun-api-key',
  kind: 'api-key',
  name: { en: 'Mailgun API key', 'zh-CN': 'Mailgun API Key' },
  doc: 'https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth',
  keywords: ['key-'],
  pattern: /(?<![\w-])key-[0-9a-f]{32}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['key-{hex:32}'],
    ignores: ['key-{hex:20}', 'pubkey-{hex:32}', 'keyboard-key-down'],
  },
});
