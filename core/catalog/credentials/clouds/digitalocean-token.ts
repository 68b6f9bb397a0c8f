import { defineCredential } from '../../define.ts';

/** `dop_v1_` (personal), `doo_v1_` (application) or `dor_v1_` (refresh) and 64 hexadecimal digits. */
export default defineCredential({
  id: 'digitalocean-token',
  kind: 'cloud-access-key',
  name: { en: 'DigitalOcean token', 'zh-CN': 'DigitalOcean 令牌' },
  doc: 'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
  keywords: ['dop_v1_', 'doo_v1_', 'dor_v1_'],
  pattern: /(?<![\w.-])do[opr]_v1_[0-9a-f]{64}(?![\w-])/,
  check: 'varied',
  level: 'critical',
  examples: {
    finds: ['dop_v1_{hex:64}', 'dor_v1_{hex:64}'],
    ignores: ['dop_v1_{hex:40}', 'dox_v1_{hex:64}'],
  },
});
