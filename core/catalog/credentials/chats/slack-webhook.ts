import { defineCredential } from '../../define.ts';

/** The path of an incoming webhook is its secret. */
export default defineCredential({
  id: 'slack-webhook',
  kind: 'webhook-url',
  name: { en: 'Slack webhook', 'zh-CN': 'Slack Webhook' },
  doc: 'https://api.slack.com/messaging/webhooks',
  keywords: ['hooks.slack.com'],
  pattern: /hooks\.slack\.com\/(?:services|workflows|triggers)\/(?<secret>(?=[A-Za-z/]{0,79}\d)[0-9A-Za-z/]{40,80})/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['https://hooks.slack.com/services/T{upper:8}/B{upper:8}/{base62:24}'],
    ignores: ['https://hooks.slack.com/services/', 'https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX'],
  },
});
