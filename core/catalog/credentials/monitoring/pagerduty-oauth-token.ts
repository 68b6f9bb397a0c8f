import { defineCredential } from '../../define.ts';

/** `pdus+_` or `pdeu+_` by region, the account, and a UUID. */
export default defineCredential({
  id: 'pagerduty-oauth-token',
  kind: 'api-key',
  name: { en: 'PagerDuty token', 'zh-CN': 'PagerDuty 令牌' },
  doc: 'https://developer.pagerduty.com/docs/app-oauth-token',
  keywords: ['pdus+_', 'pdeu+_'],
  pattern: /(?<![\w-])pd(?:us|eu)\+_[0-9A-Z]{5,10}_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['pdus+_0XBPWQQ_{uuid}'],
    ignores: ['pdus+_0XBPWQQ_{hex:12}'],
  },
});
