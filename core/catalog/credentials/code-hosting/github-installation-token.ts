import { defineCredential } from '../../define.ts';

/** `ghs_`, the number of the app, and a JSON Web Token. */
export default defineCredential({
  id: 'github-installation-token',
  kind: 'api-key',
  name: { en: 'GitHub App token', 'zh-CN': 'GitHub App 令牌' },
  doc: 'https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-an-installation-access-token-for-a-github-app',
  keywords: ['ghs_'],
  pattern: /(?<![\w-])ghs_\d{1,20}_(?<secret>[\w-]{10,1000}\.[\w-]{10,4000}\.[\w-]{20,1000})(?![\w-])/,
  check: 'varied',
  level: 'critical',
  examples: {
    finds: ['ghs_{digits:8}_{jwt}'],
    ignores: ['ghs_{jwt}', 'ghs_{digits:8}_abc.def.ghi'],
  },
});
