import { defineCredential } from '../../define.ts';

/** Three parts of base64url, the first of which decodes to a header with `alg` (RFC 7519); not of the subject that https://jwt.io shows. */
export default defineCredential({
  id: 'json-web-token',
  kind: 'session-token',
  name: { en: 'JSON Web Token', 'zh-CN': 'JWT 令牌' },
  doc: 'https://www.rfc-editor.org/rfc/rfc7519',
  keywords: ['eyJ'],
  pattern: /(?:(?<![\w.-])|(?<=%20))eyJ[\w-]{10,1000}\.(?!eyJzdWIiOiIxMjM0NTY3ODkw)[\w-]{10,4000}\.[\w-]{20,1000}(?![\w-])/,
  check: 'jwt',
  level: 'medium',
  examples: {
    finds: ['{jwt}', 'Bearer {jwt}', 'Bearer%20{jwt}'],
    ignores: ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.{base64url:43}', 'eyJ{base64url:20}.{base64url:40}.{base64url:43}', 'eyJ{base64url:30}', 'eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJzdXBhYmFzZS1kZW1vIiwicm9sZSI6InNlcnZpY2Vfcm9sZSJ9.{base64url:43}'],
  },
});
