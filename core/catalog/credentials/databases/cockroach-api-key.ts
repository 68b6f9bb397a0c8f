import { defineCredential } from '../../define.ts';

/** `CCDB1_`, an id and the secret. */
export default defineCredential({
  id: 'cockroach-api-key',
  kind: 'api-key',
  name: { en: 'CockroachDB Cloud key', 'zh-CN': 'CockroachDB Cloud 密钥' },
  doc: 'https://www.cockroachlabs.com/docs/cockroachcloud/managing-access',
  keywords: ['CCDB1_'],
  pattern: /(?<![\w.-])CCDB1_[0-9A-Za-z]{22}_[0-9A-Za-z]{40}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['CCDB1_{base62:22}_{base62:40}'],
    ignores: ['CCDB1_{base62:22}'],
  },
});
