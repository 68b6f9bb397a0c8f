import { defineCredential } from '../../define.ts';

/** `mlsn.` and 64 hexadecimal digits. */
export default defineCredential({
  id: 'mailersend-token',
  kind: 'api-key',
  name: { en: 'MailerSend token', 'zh-CN': 'MailerSend 令牌' },
  doc: 'https://developers.mailersend.com/general.html#authentication',
  keywords: ['mlsn.'],
  pattern: /(?<![\w.-])mlsn\.[0-9a-f]{64}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['mlsn.{hex:64}'],
    ignores: ['mlsn.{hex:20}'],
  },
});
