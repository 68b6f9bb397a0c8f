import { defineCredential } from '../../define.ts';

/** 32 letters and digits, or two such parts joined by a colon (APIPassword), under a name of iFLYTEK. */
export default defineCredential({
  id: 'xfyun-api-secret',
  kind: 'api-key',
  name: { en: 'iFLYTEK API secret', 'zh-CN': '讯飞 APISecret' },
  doc: 'https://www.xfyun.cn/doc/spark/Web.html',
  keywords: [],
  context: ['xfyun', 'iflytek', 'xunfei', '讯飞', '星火'],
  pattern: /^[0-9A-Z]{20,32}(?::[0-9A-Z]{20,32})?$/i,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['{base62:32}'],
    ignores: ['{base62:12}'],
  },
});
