import { defineCredential } from '../../define.ts';

/** `ops_` and a JSON object in base64. */
export default defineCredential({
  id: '1password-service-account',
  kind: 'api-key',
  name: { en: '1Password service account token', 'zh-CN': '1Password 服务账号令牌' },
  doc: 'https://developer.1password.com/docs/service-accounts/get-started/',
  keywords: ['ops_ey'],
  pattern: /(?<![\w.-])ops_ey[0-9A-Za-z+/]{100,1300}={0,3}(?![0-9A-Za-z+/=])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['ops_eyJ{base64:260}'],
    ignores: ['ops_eyJ{base64:60}', 'ops_{base64:260}'],
  },
});
