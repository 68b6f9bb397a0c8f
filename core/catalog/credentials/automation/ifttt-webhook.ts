import { defineCredential } from '../../define.ts';

/** The key at the end starts every applet of its owner. */
export default defineCredential({
  id: 'ifttt-webhook',
  kind: 'webhook-url',
  name: { en: 'IFTTT webhook', 'zh-CN': 'IFTTT Webhook' },
  doc: 'https://help.ifttt.com/hc/en-us/articles/115010230347',
  keywords: ['maker.ifttt.com/trigger/'],
  pattern: /maker\.ifttt\.com\/trigger\/[\w-]{1,60}\/(?:json\/)?with\/key\/(?<secret>[\w-]{20,50})(?![\w-])/,
  check: 'varied',
  level: 'medium',
  examples: {
    finds: ['https://maker.ifttt.com/trigger/door_open/with/key/{base64url:22}'],
    ignores: ['https://maker.ifttt.com/trigger/door_open/with/key/', 'https://maker.ifttt.com/trigger/door_open/with/key/{base64url:8}'],
  },
});
