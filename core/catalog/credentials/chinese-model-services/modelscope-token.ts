import { defineCredential } from '../../define.ts';

/** `ms-` and a UUID. */
export default defineCredential({
  id: 'modelscope-token',
  kind: 'api-key',
  name: { en: 'ModelScope token', 'zh-CN': '魔搭 ModelScope 令牌' },
  doc: 'https://modelscope.cn/docs/accounts/token',
  keywords: ['ms-'],
  pattern: /(?<![\w-])ms-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['ms-{uuid}'],
    ignores: ['ms-{hex:8}', 'items-{uuid}'],
  },
});
