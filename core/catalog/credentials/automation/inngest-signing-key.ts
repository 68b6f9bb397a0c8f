import { defineCredential } from '../../define.ts';

/** `signkey-`, the environment, and 32 to 64 hexadecimal digits. */
export default defineCredential({
  id: 'inngest-signing-key',
  kind: 'signing-secret',
  name: { en: 'Inngest signing key', 'zh-CN': 'Inngest 签名密钥' },
  doc: 'https://www.inngest.com/docs/platform/signing-keys',
  keywords: ['signkey-'],
  pattern: /(?<![\w-])signkey-(?:prod|test|branch|staging)-[0-9a-f]{32,64}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['signkey-prod-{hex:64}', 'signkey-test-{hex:32}'],
    ignores: ['signkey-prod-{hex:12}', 'signkey-{hex:64}'],
  },
});
