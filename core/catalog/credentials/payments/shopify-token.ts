import { defineCredential } from '../../define.ts';

/** `shpat_`, `shpca_`, `shppa_`, `shpss_` and 32 hexadecimal digits. */
export default defineCredential({
  id: 'shopify-token',
  kind: 'api-key',
  name: { en: 'Shopify token', 'zh-CN': 'Shopify 令牌' },
  doc: 'https://shopify.dev/docs/apps/build/authentication-authorization',
  keywords: ['shpat_', 'shpca_', 'shppa_', 'shpss_'],
  pattern: /(?<![\w.-])shp(?:at|ca|pa|ss)_[0-9a-zA-Z]{32,64}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['shpat_{hex:32}', 'shpss_{hex:32}'],
    ignores: ['shpat_{hex:16}', 'shpxx_{hex:32}'],
  },
});
