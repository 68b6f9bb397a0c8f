import { defineCredential } from '../../define.ts';

/** 32 hexadecimal digits under a name of Weibo. */
export default defineCredential({
  id: 'weibo-app-secret',
  kind: 'app-secret',
  name: { en: 'Weibo app secret', 'zh-CN': '微博 App Secret' },
  doc: 'https://open.weibo.com/wiki/授权机制说明',
  keywords: [],
  context: ['weibo', 'sina'],
  pattern: /^[0-9a-f]{32}$/,
  check: 'varied',
  level: 'medium',
  examples: {
    finds: ['{hex:32}'],
    ignores: ['{hex:20}'],
  },
});
