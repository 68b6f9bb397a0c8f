import { defineCredential } from '../../define.ts';

/** `xkeysib-`, 64 hexadecimal digits and 16 characters (formerly Sendinblue). */
export default defineCredential({
  id: 'brevo-api-key',
  kind: 'api-key',
  name: { en: 'Brevo API key', 'zh-CN': 'Brevo API Key' },
  doc: 'https://developers.brevo.com/docs/getting-started',
  keywords: ['xkeysib-', 'xsmtpsib-'],
  pattern: /(?<![\w.-])x(?:key|smtp)sib-[0-9a-f]{64}-[0-9A-Za-z]{16}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['xkeysib-{hex:64}-{base62:16}'],
    ignores: ['xkeysib-{hex:40}'],
  },
});
