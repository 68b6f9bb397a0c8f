import { defineCredential } from '../../define.ts';

/** `access-`, the environment and a UUID. */
export default defineCredential({
  id: 'plaid-token',
  kind: 'api-key',
  name: { en: 'Plaid access token', 'zh-CN': 'Plaid 访问令牌' },
  doc: 'https://plaid.com/docs/api/items/',
  keywords: ['access-sandbox-', 'access-development-', 'access-production-'],
  pattern: /(?<![\w.-])access-(?:sandbox|development|production)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['access-production-{uuid}'],
    ignores: ['access-production-key', 'access-staging-{uuid}'],
  },
});
