import { defineCredential } from '../../define.ts';

/** The address starts a scenario for whoever knows it. */
export default defineCredential({
  id: 'make-webhook',
  kind: 'webhook-url',
  name: { en: 'Make webhook', 'zh-CN': 'Make Webhook' },
  doc: 'https://help.make.com/webhooks',
  keywords: ['hook.'],
  pattern: /hook\.(?:[a-z]{2}\d\.)?make\.com\/(?<secret>[0-9a-z]{32})(?![0-9a-z])/,
  check: 'varied',
  level: 'medium',
  examples: {
    finds: ['https://hook.eu2.make.com/{lower:32}', 'https://hook.make.com/{lower:32}'],
    ignores: ['https://hook.eu2.make.com/', 'https://hook.eu2.make.com/{lower:12}'],
  },
});
