import { defineCredential } from '../../define.ts';

/** `pt-`, 24 letters and digits, and a UUID. */
export default defineCredential({
  id: 'aliyun-yunxiao-token',
  kind: 'api-key',
  name: { en: 'Yunxiao personal token', 'zh-CN': '云效个人访问令牌' },
  doc: 'https://help.aliyun.com/zh/yunxiao/developer-reference/obtain-personal-access-token',
  keywords: ['pt-'],
  pattern: /(?<![\w.-])pt-[0-9A-Za-z]{24}_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['pt-{base62:24}_{uuid}'],
    ignores: ['pt-{base62:24}', 'pt-{base62:9}_{uuid}'],
  },
});
