import { defineCredential } from '../../define.ts';

/** `glpat-` and 20 characters or more; those that say where they lead end in a length and a checksum. */
export default defineCredential({
  id: 'gitlab-token',
  kind: 'api-key',
  name: { en: 'GitLab token', 'zh-CN': 'GitLab 令牌' },
  doc: 'https://docs.gitlab.com/security/tokens/',
  keywords: ['glpat-'],
  pattern: /(?<![\w-])glpat-[\w-]{20,300}(?:\.[0-9a-z]{2}\.?[0-9a-z]{7,9})?(?![\w-])/,
  check: 'varied',
  level: 'critical',
  examples: {
    finds: ['glpat-{base64url:20}', 'glpat-{base64url:27}.01.{lower:9}', 'glpat-{base64url:60}.01{lower:7}'],
    ignores: ['glpat-{base64url:8}', 'glpat-xxxxxxxxxxxxxxxxxxxx'],
  },
});
