import { defineCredential } from '../../define.ts';

/** The app id (`cli_` and 16 letters and digits) is public; the 32 characters beside it are its secret. */
export default defineCredential({
  id: 'feishu-app-secret',
  kind: 'app-secret',
  name: { en: 'Feishu/Lark app id', 'zh-CN': '飞书 App ID' },
  doc: 'https://open.feishu.cn/document/server-docs/authentication-management/access-token/tenant_access_token_internal',
  keywords: ['cli_'],
  pattern: /\bcli_[0-9a-z]{16,20}\b/,
  check: 'varied',
  level: 'critical',
  isPublic: true,
  pair: { name: { en: 'Feishu/Lark app secret', 'zh-CN': '飞书 App Secret' }, pattern: /^[0-9A-Z]{32}$/i },
  examples: {
    finds: [['cli_{lower:16}', '{base62:32}']],
    ignores: ['cli_{lower:16}', ['cli_options', '{base62:32}']],
  },
});
