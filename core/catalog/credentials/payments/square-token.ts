import { defineCredential } from '../../define.ts';

/** `EAAA` and 60 characters, `sq0atp-` and 22, `sq0csp-` and 43 (client secrets). */
export default defineCredential({
  id: 'square-token',
  kind: 'api-key',
  name: { en: 'Square access token', 'zh-CN': 'Square 访问令牌' },
  doc: 'https://developer.squareup.com/docs/build-basics/access-tokens',
  keywords: ['EAAA', 'sq0atp-', 'sq0csp-', 'sq0idp-'],
  pattern: /(?<![\w.-])(?:EAAA[\w-]{60}|sq0atp-[\w-]{22,60}|sq0csp-[\w-]{43})(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['EAAA{base64url:60}', 'sq0atp-{base64url:22}', 'sq0csp-{base64url:43}'],
    ignores: ['EAAA{base64url:20}', 'sq0idp-{base64url:22}'],
  },
});
