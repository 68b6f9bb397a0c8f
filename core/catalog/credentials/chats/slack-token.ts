import { defineCredential } from '../../define.ts';

/** Bot, user and legacy tokens: `xox` with a letter, up to three numbers, and ten or more characters. */
export default defineCredential({
  id: 'slack-token',
  kind: 'api-key',
  name: { en: 'Slack token', 'zh-CN': 'Slack 令牌' },
  doc: 'https://api.slack.com/authentication/token-types',
  keywords: ['xox'],
  pattern: /(?<![\w-])xox[abeoprs]-(?:\d-)?(?:\d{5,14}-){0,3}(?=[A-Za-z]{0,63}\d)[0-9A-Za-z]{10,64}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['xoxb-{digits:12}-{digits:12}-{base62:24}', 'xoxs-{digits:10}-{digits:10}-{digits:10}-{hex:12}', 'xoxa-{lower:12}9'],
    ignores: ['xoxb-not-a-token', 'xoxb-{digits:8}'],
  },
});
