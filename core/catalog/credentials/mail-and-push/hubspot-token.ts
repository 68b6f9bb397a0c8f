import { defineCredential } from '../../define.ts';

/** `pat-`, a region and a UUID. */
export default defineCredential({
  id: 'hubspot-token',
  kind: 'api-key',
  name: { en: 'HubSpot access token', 'zh-CN': 'HubSpot 访问令牌' },
  doc: 'https://developers.hubspot.com/docs/guides/apps/private-apps/overview',
  keywords: ['pat-na', 'pat-eu', 'pat-ap'],
  pattern: /(?<![\w.-])pat-(?:na|eu|ap)\d-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['pat-na1-{uuid}'],
    ignores: ['pat-na1-{hex:8}'],
  },
});
