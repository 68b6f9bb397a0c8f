import { defineCredential } from '../../define.ts';

/** `sha256~` and 43 characters. */
export default defineCredential({
  id: 'openshift-token',
  kind: 'api-key',
  name: { en: 'OpenShift token', 'zh-CN': 'OpenShift 令牌' },
  doc: 'https://docs.openshift.com/container-platform/latest/authentication/index.html',
  keywords: ['sha256~'],
  pattern: /(?<![\w.-])sha256~[\w-]{43}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['sha256~{base64url:43}'],
    ignores: ['sha256~{base64url:20}', 'sha256-{base64url:43}'],
  },
});
