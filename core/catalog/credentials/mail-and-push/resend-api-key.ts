import { defineCredential } from '../../define.ts';

/** `re_`, eight characters and 24 more. */
export default defineCredential({
  id: 'resend-api-key',
  kind: 'api-key',
  name: { en: 'Resend API key', 'zh-CN': 'Resend API Key' },
  doc: 'https://resend.com/docs/dashboard/api-keys/introduction',
  keywords: ['re_'],
  pattern: /(?<![\w.-])re_[0-9A-Za-z]{8}_[0-9A-Za-z]{24}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['re_{base62:8}_{base62:24}'],
    ignores: ['re_{base62:8}_{base62:9}', 'are_{base62:8}_{base62:24}'],
  },
});
