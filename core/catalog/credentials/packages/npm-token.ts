import { defineCredential } from '../../define.ts';

/** `npm_`, 30 random characters and their CRC-32 in base 62. */
export default defineCredential({
  id: 'npm-token',
  kind: 'api-key',
  name: { en: 'npm access token', 'zh-CN': 'npm 令牌' },
  doc: 'https://docs.npmjs.com/about-access-tokens',
  keywords: ['npm_'],
  pattern: /\bnpm_[0-9A-Za-z]{36}\b/,
  check: 'base62-crc32',
  level: 'critical',
  examples: {
    finds: ['npm_{base62:30}{crc32}'],
    ignores: ['npm_{base62:36}', 'npm_config_registry'],
  },
});
