import { defineCredential } from '../../define.ts';

/** `amzn.mws.` and a UUID. */
export default defineCredential({
  id: 'amazon-mws-token',
  kind: 'cloud-access-key',
  name: { en: 'Amazon MWS auth token', 'zh-CN': 'Amazon MWS 授权令牌' },
  doc: 'https://developer-docs.amazon.com/sp-api/docs/migrating-authorization-from-amazon-marketplace-web-service',
  keywords: ['amzn.mws.'],
  pattern: /(?<![\w.-])amzn\.mws\.(?<secret>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['amzn.mws.{uuid}'],
    ignores: ['amzn.mws.', 'amzn.mws.00000000-0000-0000-0000-000000000000', 'amzn.mws.{hex:8}'],
  },
});
