import { defineCredential } from '../../define.ts';

/** `ghp_`, `gho_`, `ghu_`, `ghs_`, `ghr_`: 30 random characters and their CRC-32 in base 62. */
export default defineCredential({
  id: 'github-token',
  kind: 'api-key',
  name: { en: 'GitHub token', 'zh-CN': 'GitHub 令牌' },
  doc: 'https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/',
  keywords: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'],
  pattern: /\bgh[oprsu]_[0-9A-Za-z]{36}\b/,
  check: 'base62-crc32',
  level: 'critical',
  examples: {
    finds: ['ghp_{base62:30}{crc32}', 'ghs_{base62:30}{crc32}'],
    ignores: ['ghp_{base62:36}', 'ghp_{base62:20}'],
  },
});
