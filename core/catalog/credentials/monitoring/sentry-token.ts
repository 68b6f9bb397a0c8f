import { defineCredential } from '../../define.ts';

/** `sntryu_` (user), `sntryi_` (integration), `sntrya_` (application) or `sntrys_` (organization); a DSN is public and not one of them. */
export default defineCredential({
  id: 'sentry-token',
  kind: 'api-key',
  name: { en: 'Sentry auth token', 'zh-CN': 'Sentry 授权令牌' },
  doc: 'https://docs.sentry.io/account/auth-tokens/',
  keywords: ['sntrys_', 'sntryu_', 'sntryi_', 'sntrya_'],
  pattern: /(?<![\w.-])(?:sntry[uai]_[0-9a-f]{64}|sntrys_eyJ[0-9A-Za-z+/]{20,500}={0,2}_[0-9A-Za-z+/]{43})(?![0-9A-Za-z+/])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['sntryu_{hex:64}', 'sntryi_{hex:64}', 'sntrys_eyJ{base64:80}_{base64:43}'],
    ignores: ['sntryu_{hex:20}', 'sntrys_{base64:20}'],
  },
});
