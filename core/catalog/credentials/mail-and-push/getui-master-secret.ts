import { defineCredential } from '../../define.ts';

/** 22 letters and digits. */
export default defineCredential({
  id: 'getui-master-secret',
  kind: 'app-secret',
  name: { en: 'Getui Master Secret', 'zh-CN': '个推 Master Secret' },
  doc: 'https://docs.getui.com/getui/server/rest_v2/introduction/',
  keywords: [],
  context: ['getui', 'igexin', '个推'],
  pattern: /^[0-9A-Z]{22}$/i,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['{base62:22}'],
    ignores: ['{base62:12}'],
  },
});
