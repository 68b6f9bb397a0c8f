import { defineCredential } from '../../define.ts';

/** `sm_pat_`, `sm_aat_`, `sm_sat_` and 16 letters and digits. */
export default defineCredential({
  id: 'settlemint-token',
  kind: 'api-key',
  name: { en: 'SettleMint token', 'zh-CN': 'SettleMint 令牌' },
  doc: 'https://console.settlemint.com/documentation/platform-components/security-and-authentication/personal-access-tokens',
  keywords: ['sm_pat_', 'sm_aat_', 'sm_sat_'],
  pattern: /(?<![\w.-])sm_[aps]at_[0-9A-Za-z]{16}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['sm_pat_{base62:16}'],
    ignores: ['sm_pat_{base62:6}'],
  },
});
