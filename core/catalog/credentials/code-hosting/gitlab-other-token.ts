import { defineCredential } from '../../define.ts';

/** Tokens of deployments, runners, jobs, agents, triggers, feeds and applications, each with a prefix of its own. */
export default defineCredential({
  id: 'gitlab-other-token',
  kind: 'api-key',
  name: { en: 'GitLab token', 'zh-CN': 'GitLab 令牌' },
  doc: 'https://docs.gitlab.com/security/tokens/#token-prefixes',
  keywords: ['gldt-', 'glrt-', 'glcbt-', 'glptt-', 'glft-', 'glimt-', 'glagent-', 'gloas-', 'glsoat-', 'glffct-', 'GR1348941', 'glwt-', '_gitlab_session='],
  pattern: /(?<![\w.-])(?:gl(?:dt|ft|soat|ffct|wt)-[\w-]{20,50}|glimt-[\w-]{25}|glrt-(?:t\d_)?[\w-]{20,300}(?:\.[0-9a-z]{2}\.?[0-9a-z]{7})?|glrtr-[\w-]{20,300}|glcbt-(?:[0-9A-Za-z]{1,5}_)?[\w-]{20,64}|glptt-[0-9a-f]{40}|glagent-[\w-]{50,64}|gloas-[\w-]{64}|GR1348941[\w-]{20,50}|_gitlab_session=[0-9a-z]{32})(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['gldt-{base64url:20}', 'glptt-{hex:40}', 'glagent-{base64url:50}', 'gloas-{hex:64}', 'glcbt-64_{base64url:20}', 'GR1348941{base64url:20}'],
    ignores: ['gldt-{base64url:8}', 'glptt-{hex:20}', 'gloas-{hex:20}'],
  },
});
