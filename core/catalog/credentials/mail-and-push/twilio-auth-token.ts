import { defineCredential } from '../../define.ts';

/** The account’s SID is no secret; the token beside it is 32 hexadecimal digits. */
export default defineCredential({
  id: 'twilio-auth-token',
  kind: 'api-key',
  name: { en: 'Twilio auth token', 'zh-CN': 'Twilio Auth Token' },
  doc: 'https://www.twilio.com/docs/iam/api/authtoken',
  keywords: [...'0123456789abcdef'].map((digit) => `AC${digit}`),
  pattern: /(?<![0-9A-Za-z])AC[0-9a-f]{32}(?![0-9A-Za-z])/,
  check: 'varied',
  level: 'high',
  isPublic: true,
  pair: { name: { en: 'Twilio auth token', 'zh-CN': 'Twilio Auth Token' }, pattern: /^[0-9a-f]{32}$/ },
  examples: {
    finds: [['AC{hex:32}', '{hex:32}']],
    ignores: ['AC{hex:32}', ['AC{hex:32}', '{hex:20}']],
  },
});
