import { defineCredential } from '../../define.ts';

/** `tr_`, the environment, and 20 to 24 letters and digits. */
export default defineCredential({
  id: 'trigger-dev-key',
  kind: 'api-key',
  name: { en: 'Trigger.dev secret key', 'zh-CN': 'Trigger.dev 密钥' },
  doc: 'https://trigger.dev/docs/apikeys',
  keywords: ['tr_prod_', 'tr_stg_', 'tr_dev_'],
  pattern: /(?<![\w-])tr_(?:prod|stg|dev)_[0-9A-Za-z]{20,24}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['tr_prod_{base62:20}', 'tr_dev_{base62:24}'],
    ignores: ['tr_prod_{base62:8}', 'str_prod_{base62:20}'],
  },
});
