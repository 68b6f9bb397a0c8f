import { defineCredential } from '../../define.ts';

/** `t-` (tenant), `u-` (user) or `a-` (app) and up to 50 characters; they live for two hours. */
export default defineCredential({
  id: 'feishu-access-token',
  kind: 'api-key',
  name: { en: 'Feishu access token', 'zh-CN': '飞书访问令牌' },
  doc: 'https://open.feishu.cn/document/server-docs/api-call-guide/calling-process/get-access-token',
  keywords: [],
  context: ['feishu', 'lark', 'tenant'],
  pattern: /^[atu]-[\w.-]{14,50}$/,
  check: 'varied',
  level: 'low',
  examples: {
    finds: ['t-g{base62:35}'],
    ignores: ['t-g{base62:8}', 'u-btn-primary-large'],
  },
});
