import { defineCredential } from '../../define.ts';

/** A catch hook starts a workflow for whoever knows its address. */
export default defineCredential({
  id: 'zapier-webhook',
  kind: 'webhook-url',
  name: { en: 'Zapier webhook', 'zh-CN': 'Zapier Webhook' },
  doc: 'https://help.zapier.com/hc/en-us/articles/8496288690317',
  keywords: ['hooks.zapier.com/hooks/'],
  pattern: /hooks\.zapier\.com\/hooks\/(?:catch|standard)\/\d{4,9}\/(?<secret>[0-9a-z]{6,8})(?![0-9a-z])/,
  check: 'varied',
  level: 'medium',
  examples: {
    finds: ['https://hooks.zapier.com/hooks/catch/{digits:7}/{lower:7}/'],
    ignores: ['https://hooks.zapier.com/hooks/catch/{digits:7}/', 'https://hooks.zapier.com/hooks/catch/'],
  },
});
