import { defineCredential } from '../../define.ts';

/** `vcp_` (personal), `vci_`, `vca_`, `vcr_`, `vck_` and 20 to 60 letters and digits. */
export default defineCredential({
  id: 'vercel-token',
  kind: 'api-key',
  name: { en: 'Vercel token', 'zh-CN': 'Vercel 令牌' },
  doc: 'https://vercel.com/docs/rest-api',
  keywords: ['vcp_', 'vci_', 'vca_', 'vcr_', 'vck_'],
  pattern: /(?<![\w.-])vc[acikpr]_[0-9A-Za-z]{20,60}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['vcp_{base62:40}', 'vck_{base62:56}'],
    ignores: ['vcp_abc', 'vcx_{base62:40}'],
  },
});
