import { defineCredential } from '../../define.ts';

/** `pat_` of a person, `sat_` of a service, and 64 letters and digits. */
export default defineCredential({
  id: 'coze-token',
  kind: 'api-key',
  name: { en: 'Coze access token', 'zh-CN': '扣子 Coze 访问令牌' },
  doc: 'https://www.coze.cn/docs/developer_guides/pat',
  keywords: ['pat_', 'sat_'],
  pattern: /\b[ps]at_[0-9A-Za-z]{64}\b/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['pat_{base62:64}', 'sat_{base62:64}', 'Bearer pat_{base62:64}'],
    ignores: ['pat_{base62:22}', 'path_{base62:64}'],
  },
});
