import { defineCredential } from '../../define.ts';

/** RFC 7617: a name and its password in base64, behind the word that an `Authorization` header begins with. */
export default defineCredential({
  id: 'basic-auth-header',
  kind: 'service-password',
  name: { en: 'HTTP basic-auth login', 'zh-CN': 'HTTP Basic 认证的用户名和密码' },
  doc: 'https://www.rfc-editor.org/rfc/rfc7617',
  keywords: ['Basic '],
  pattern: /\bBasic (?<secret>[0-9A-Za-z+/]{8,400}={0,2})(?![\w+/=])/,
  check: 'basic-login',
  level: 'high',
  examples: {
    finds: ['Basic {login}'],
    ignores: ['Basic dXNlcjpwYXNzd29yZA==', 'Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==', 'Basic authentication', 'Basic realm="shop"', 'Basic configuration/settings'],
  },
});
