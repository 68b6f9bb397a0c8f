import { defineCredential } from '../../define.ts';

/** The path starts a story for whoever knows it. */
export default defineCredential({
  id: 'tines-webhook',
  kind: 'webhook-url',
  name: { en: 'Tines webhook', 'zh-CN': 'Tines Webhook' },
  doc: 'https://www.tines.com/docs/actions/types/webhook/',
  keywords: ['.tines.com/webhook/'],
  pattern: /[\w-]{1,60}\.tines\.com\/webhook\/[0-9a-z]{32}\/(?<secret>[0-9a-z]{32})(?![0-9a-z])/,
  check: 'varied',
  level: 'medium',
  examples: {
    finds: ['https://shop.tines.com/webhook/{lower:32}/{lower:32}'],
    ignores: ['https://shop.tines.com/webhook/{lower:32}', 'https://shop.tines.com/webhook/'],
  },
});
