import { defineCredential } from '../../define.ts';

/** `github_pat_`, 22 characters, an underscore and 59 more. */
export default defineCredential({
  id: 'github-fine-grained-token',
  kind: 'api-key',
  name: { en: 'GitHub fine-grained token', 'zh-CN': 'GitHub 细粒度令牌' },
  doc: 'https://docs.github.com/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens',
  keywords: ['github_pat_'],
  pattern: /\bgithub_pat_[0-9A-Za-z]{22}_[0-9A-Za-z]{59}\b/,
  check: 'varied',
  level: 'critical',
  examples: {
    finds: ['github_pat_{base62:22}_{base62:59}'],
    ignores: ['github_pat_{base62:22}'],
  },
});
