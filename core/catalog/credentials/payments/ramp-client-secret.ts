import { defineCredential } from '../../define.ts';

/** `ramp_sec_` and 48 letters and digits; `ramp_id_` is public. */
export default defineCredential({
  id: 'ramp-client-secret',
  kind: 'app-secret',
  name: { en: 'Ramp client secret', 'zh-CN': 'Ramp 应用密钥' },
  doc: 'https://docs.ramp.com/developer-api/v1/authorization',
  keywords: ['ramp_sec_'],
  pattern: /(?<![\w-])ramp_sec_[0-9A-Za-z]{48}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['ramp_sec_{base62:48}'],
    ignores: ['ramp_id_{base62:40}', 'ramp_sec_{base62:20}'],
  },
});
