import { defineCredential } from '../../define.ts';

/** `apify_api_` and 36 letters and digits. */
export default defineCredential({
  id: 'apify-token',
  kind: 'api-key',
  name: { en: 'Apify API token', 'zh-CN': 'Apify API Token' },
  doc: 'https://docs.apify.com/platform/integrations/api',
  keywords: ['apify_api_'],
  pattern: /(?<![\w-])apify_api_[A-Za-z\d]{34,40}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['apify_api_{base62:36}'],
    ignores: ['apify_api_', 'apify_api_{base62:12}'],
  },
});
