import { defineCredential } from '../../define.ts';

/** Three characters, a digit, `Q~` and 31 to 34 more. */
export default defineCredential({
  id: 'azure-ad-client-secret',
  kind: 'app-secret',
  name: { en: 'Microsoft Entra client secret', 'zh-CN': 'Microsoft Entra 客户端密钥' },
  doc: 'https://learn.microsoft.com/en-us/entra/identity-platform/quickstart-register-app',
  keywords: ['Q~'],
  pattern: /(?<![\w.~-])[\w.~]{3}\dQ~[\w.~-]{31,34}(?![\w.~-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['{base62:3}8Q~{base62:34}'],
    ignores: ['{base62:3}8Q~{base62:12}', 'Q~'],
  },
});
