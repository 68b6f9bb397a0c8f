import { defineCredential } from '../../define.ts';

/** `SG.`, 22 characters, a dot and 43 characters. */
export default defineCredential({
  id: 'sendgrid-api-key',
  kind: 'api-key',
  name: { en: 'SendGrid API key', 'zh-CN': 'SendGrid API Key' },
  doc: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
  keywords: ['SG.'],
  pattern: /(?<![\w.-])SG\.[\w-]{22}\.[\w-]{43}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['SG.{base64url:22}.{base64url:43}'],
    ignores: ['SG.{base64url:22}'],
  },
});
