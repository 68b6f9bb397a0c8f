import { defineCredential } from '../../define.ts';

/** Six and 29 characters, and `_mmk`. */
export default defineCredential({
  id: 'maxmind-license-key',
  kind: 'api-key',
  name: { en: 'MaxMind license key', 'zh-CN': 'MaxMind 许可证密钥' },
  doc: 'https://dev.maxmind.com/license-keys/',
  keywords: ['_mmk'],
  pattern: /(?<![\w.-])[0-9A-Za-z]{6}_[0-9A-Za-z]{29}_mmk(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['{base62:6}_{base62:29}_mmk'],
    ignores: ['{base62:6}_{base62:10}_mmk'],
  },
});
