import { defineCredential } from '../../define.ts';

/** `xapp-` (app level), `xoxe.xoxp-` and `xoxe-` (configuration). */
export default defineCredential({
  id: 'slack-app-token',
  kind: 'api-key',
  name: { en: 'Slack app token', 'zh-CN': 'Slack 应用令牌' },
  doc: 'https://api.slack.com/authentication/token-types#app-level',
  keywords: ['xapp-', 'xoxe'],
  pattern: /(?<![\w.-])(?:xapp-\d-[0-9A-Z]{8,14}-\d{10,14}-[0-9a-z]{32,80}|xoxe(?:\.xox[bp])?-\d-[0-9A-Za-z]{140,180})(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['xapp-1-A{upper:10}-{digits:13}-{hex:64}', 'xoxe.xoxp-1-{base62:163}', 'xoxe-1-{base62:146}'],
    ignores: ['xapp-1-A{upper:10}', 'xoxe-1-{base62:20}'],
  },
});
