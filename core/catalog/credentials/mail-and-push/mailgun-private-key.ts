import { defineCredential } from '../../define.ts';

/** Keys of today: 32, 8 and 8 hexadecimal digits, under a name of Mailgun. */
export default defineCredential({
  id: 'mailgun-private-key',
  kind: 'api-key',
  name: { en: 'Mailgun private key', 'zh-CN': 'Mailgun 私有密钥' },
  doc: 'https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/api-keys',
  keywords: [],
  context: ['mailgun'],
  pattern: /^[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}$/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['{hex:32}-{hex:8}-{hex:8}'],
    ignores: ['{hex:32}-{hex:8}'],
  },
});
