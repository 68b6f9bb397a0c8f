import { defineCredential } from '../../define.ts';

/** 32 hexadecimal digits under a name of Gitee. */
export default defineCredential({
  id: 'gitee-token',
  kind: 'api-key',
  name: { en: 'Gitee token', 'zh-CN': 'Gitee 令牌' },
  doc: 'https://gitee.com/api/v5/swagger',
  keywords: [],
  context: ['gitee'],
  pattern: /^[0-9a-f]{32}$/,
  check: 'varied',
  level: 'medium',
  examples: {
    finds: ['{hex:32}'],
    ignores: ['{hex:20}'],
  },
});
