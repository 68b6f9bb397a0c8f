import { defineCredential } from '../../define.ts';

/** `dp.`, a letter code of what it is for, and 40 to 44 letters and digits. */
export default defineCredential({
  id: 'doppler-token',
  kind: 'api-key',
  name: { en: 'Doppler token', 'zh-CN': 'Doppler 令牌' },
  doc: 'https://docs.doppler.com/docs/service-tokens',
  keywords: ['dp.pt.', 'dp.st.', 'dp.ct.', 'dp.sa.', 'dp.scim.', 'dp.audit.'],
  pattern: /(?<![\w.-])dp\.(?:pt|ct|sa|scim|audit|st(?:\.[\w-]{2,35})?)\.[0-9A-Za-z]{40,44}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['dp.pt.{base62:43}', 'dp.st.prd.{base62:43}'],
    ignores: ['dp.pt.{base62:20}', 'dp.xx.{base62:43}'],
  },
});
