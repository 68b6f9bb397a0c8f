import { defineCredential } from '../../define.ts';

/** `ak_`, the environment, and 30 letters and digits. */
export default defineCredential({
  id: 'pagarme-secret-key',
  kind: 'api-key',
  name: { en: 'Pagar.me secret key', 'zh-CN': 'Pagar.me 密钥' },
  doc: 'https://docs.pagar.me/docs/chaves-de-acesso',
  keywords: ['ak_live_', 'ak_test_'],
  pattern: /(?<![\w-])ak_(?:live|test)_[0-9A-Za-z]{30}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['ak_live_{base62:30}'],
    ignores: ['ak_live_{base62:12}', 'bak_live_{base62:30}'],
  },
});
