import { defineCredential } from '../../define.ts';

/** Keys of the model service: `ark-` and a UUID. */
export default defineCredential({
  id: 'volcengine-ark-key',
  kind: 'api-key',
  name: { en: 'Volcengine Ark API key', 'zh-CN': '火山方舟 API Key' },
  doc: 'https://www.volcengine.com/docs/82379/1541594',
  keywords: ['ark-'],
  pattern: /(?<![\w-])ark-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}(?:-[0-9a-f]{5})?(?![\w-])/,
  level: 'high',
  examples: {
    finds: ['ark-{uuid}'],
    ignores: ['ark-{hex:32}', 'bookmark-{uuid}'],
  },
});
