import { defineCredential } from '../../define.ts';

/** `pk_` and 34 hexadecimal digits: private in spite of its prefix. */
export default defineCredential({
  id: 'klaviyo-api-key',
  kind: 'api-key',
  name: { en: 'Klaviyo private key', 'zh-CN': 'Klaviyo 私有密钥' },
  doc: 'https://developers.klaviyo.com/en/docs/authenticate_',
  keywords: ['pk_'],
  pattern: /(?<![\w.-])pk_(?:[0-9A-Za-z]{6}_)?[0-9a-f]{34}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['pk_{hex:34}'],
    ignores: ['pk_{hex:12}', 'pk_test_{base62:24}'],
  },
});
