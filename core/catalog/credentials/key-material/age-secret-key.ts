import { defineCredential } from '../../define.ts';

/** Bech32: the prefix and 58 characters of an alphabet without B, I, O and 1. */
export default defineCredential({
  id: 'age-secret-key',
  kind: 'private-key',
  name: { en: 'age secret key', 'zh-CN': 'age 私钥' },
  doc: 'https://age-encryption.org/v1',
  keywords: ['AGE-SECRET-KEY-1'],
  pattern: /(?<![\w.-])AGE-SECRET-KEY-1[P-Z98C-H203JN54K6MA7L]{58}(?![\w-])/,
  check: 'varied',
  level: 'critical',
  examples: {
    finds: ['AGE-SECRET-KEY-1{bech32:58}'],
    ignores: ['AGE-SECRET-KEY-1{bech32:40}', 'AGE-SECRET-KEY-1'],
  },
});
