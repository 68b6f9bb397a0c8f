import { defineCredential } from '../../define.ts';

/** 32 hexadecimal digits and the data centre: `-us6`. */
export default defineCredential({
  id: 'mailchimp-api-key',
  kind: 'api-key',
  name: { en: 'Mailchimp API key', 'zh-CN': 'Mailchimp API Key' },
  doc: 'https://mailchimp.com/developer/marketing/guides/quick-start/',
  keywords: ['-us'],
  pattern: /(?<![0-9a-zA-Z-])[0-9a-f]{32}-us\d{1,2}(?![0-9a-zA-Z-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['{hex:32}-us12'],
    ignores: ['{hex:20}-us12', '{hex:32}-usa'],
  },
});
