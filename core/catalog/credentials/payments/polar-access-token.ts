import { defineCredential } from '../../define.ts';

/** `polar_oat_` (organisation) or `polar_pat_` (person) and 43 letters and digits. */
export default defineCredential({
  id: 'polar-access-token',
  kind: 'api-key',
  name: { en: 'Polar access token', 'zh-CN': 'Polar 访问令牌' },
  doc: 'https://docs.polar.sh/integrate/oat',
  keywords: ['polar_oat_', 'polar_pat_'],
  pattern: /(?<![\w-])polar_[op]at_[0-9A-Za-z]{40,50}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['polar_oat_{base62:43}'],
    ignores: ['polar_oat_{base62:12}'],
  },
});
