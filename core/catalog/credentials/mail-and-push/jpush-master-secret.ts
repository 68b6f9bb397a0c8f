import { defineCredential } from '../../define.ts';

/** 24 hexadecimal digits; the app key has as many. */
export default defineCredential({
  id: 'jpush-master-secret',
  kind: 'app-secret',
  name: { en: 'JPush Master Secret', 'zh-CN': '极光推送 Master Secret' },
  doc: 'https://docs.jiguang.cn/jpush/server/push/server_overview',
  keywords: [],
  context: ['jpush', 'jiguang', 'jg', '极光'],
  pattern: /^[0-9a-f]{24}$/,
  check: 'varied',
  level: 'medium',
  examples: {
    finds: ['{hex:24}'],
    ignores: ['{hex:12}'],
  },
});
