import { defineCredential } from '../../define.ts';

/** `fo1_` and 43 characters, or `fm1r_`, `fm2_` and base64 text (macaroons). */
export default defineCredential({
  id: 'fly-access-token',
  kind: 'api-key',
  name: { en: 'Fly.io access token', 'zh-CN': 'Fly.io 访问令牌' },
  doc: 'https://fly.io/docs/security/tokens/',
  keywords: ['fo1_', 'fm1', 'fm2_'],
  pattern: /(?<![\w.-])(?:fo1_[\w-]{43}|fm(?:1[ar]|2)_[0-9A-Za-z+/]{100,2000}={0,3})(?![\w+/=-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['fo1_{base64url:43}', 'fm2_{base64:120}'],
    ignores: ['fo1_{base64url:20}', 'fm2_{base64:40}'],
  },
});
