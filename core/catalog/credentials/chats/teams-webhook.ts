import { defineCredential } from '../../define.ts';

/** The address alone lets anyone post into the channel. */
export default defineCredential({
  id: 'teams-webhook',
  kind: 'webhook-url',
  name: { en: 'Microsoft Teams webhook', 'zh-CN': 'Microsoft Teams Webhook 地址' },
  doc: 'https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
  keywords: ['.webhook.office.com'],
  pattern: /\.webhook\.office\.com\/webhookb2\/[0-9a-z-]{36}@[0-9a-z-]{36}\/IncomingWebhook\/(?<secret>[0-9a-zA-Z]{32})\/[0-9a-z-]{36}/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['https://shop.webhook.office.com/webhookb2/{uuid}@{uuid}/IncomingWebhook/{hex:32}/{uuid}'],
    ignores: ['https://shop.webhook.office.com/webhookb2/', 'https://shop.webhook.office.com/webhookb2/{uuid}'],
  },
});
