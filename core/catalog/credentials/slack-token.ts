import { defineCredential } from '../define.ts';

/** Bot, user and app tokens: `xox` with a letter, numbers, and 24 or more characters. */
export default defineCredential({
  id: 'slack-token',
  kind: 'api-key',
  name: { en: 'Slack token', 'zh-CN': 'Slack 令牌' },
  doc: 'https://api.slack.com/authentication/token-types',
  keywords: ['xox'],
  pattern: /(?<![\w-])xox[abeprs]-(?:\d{10,13}-){1,3}[0-9A-Za-z]{24,64}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['xoxb-{digits:12}-{digits:12}-{base62:24}'],
    ignores: ['xoxb-not-a-token', 'xoxb-{digits:12}'],
  },
});
