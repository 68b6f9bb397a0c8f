import { defineCredential } from '../../define.ts';

/** `SK` and 32 hexadecimal digits name a key; its secret stands beside it. */
export default defineCredential({
  id: 'twilio-api-key',
  kind: 'api-key',
  name: { en: 'Twilio API key', 'zh-CN': 'Twilio API Key' },
  doc: 'https://www.twilio.com/docs/iam/api-keys',
  keywords: ['SK'],
  pattern: /(?<![0-9A-Za-z])SK[0-9a-f]{32}(?![0-9A-Za-z])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['SK{hex:32}'],
    ignores: ['SK{hex:20}', 'SKU-{hex:32}'],
  },
});
