import { defineKind } from '../../../define.ts';

export default defineKind({
  id: 'webhook-url',
  name: { en: 'webhook address', 'zh-CN': 'Webhook 地址' },
  category: 'credential',
  level: 'high',
  terms: {
    en: {
      high: [
        'robot webhook', 'robot webhook url', 'bot webhook', 'ding webhook', 'dingtalk webhook', 'feishu webhook', 'lark webhook', 'wecom webhook',
        'qywx webhook',
      ],
      low: [
        'webhook url', 'web hook url',
      ],
    },
  },
  examples: {
    finds: [
      'ROBOT_WEBHOOK_URL', 'dingtalkWebhook', 'feishuWebhook',
    ],
    ignores: [
      'webhook', 'webhookUrl', 'webhookUrlLabel',
    ],
  },
});
