import { defineCredential } from '../../define.ts';

/** Three parts of base64url, the first of which decodes to a header with `alg` (RFC 7519). */
export default defineCredential({
  id: 'json-web-token',
  kind: 'session-token',
  name: { en: 'JSON Web Token', 'zh-CN': 'JWT 令牌' },
  doc: 'https://www.rfc-editor.org/rfc/rfc7519',
  keywords: ['eyJ'],
  pattern: /(?<![\w.-])eyJ[\w-]{10,1000}\.[\w-]{10,4000}\.[\w-]{20,1000}(?![\w-])/,
  check: 'jwt',
  level: 'medium',
  examples: {
    finds: ['{jwt}', 'Bearer {jwt}'],
    ignores: ['eyJ{base64url:20}.{base64url:40}.{base64url:43}', 'eyJ{base64url:30}'],
  },
});
