import { defineCredential } from '../../define.ts';

/** `pnu_` and 36 letters and digits. */
export default defineCredential({
  id: 'prefect-api-key',
  kind: 'api-key',
  name: { en: 'Prefect API key', 'zh-CN': 'Prefect API Key' },
  doc: 'https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys',
  keywords: ['pnu_'],
  pattern: /(?<![\w.-])pnu_[0-9A-Za-z]{36}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['pnu_{base62:36}'],
    ignores: ['pnu_{base62:12}'],
  },
});
