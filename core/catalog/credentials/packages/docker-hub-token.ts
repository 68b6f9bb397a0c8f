import { defineCredential } from '../../define.ts';

/** `dckr_pat_` (personal) or `dckr_oat_` (organisation) and 27 to 32 characters. */
export default defineCredential({
  id: 'docker-hub-token',
  kind: 'api-key',
  name: { en: 'Docker Hub token', 'zh-CN': 'Docker Hub 令牌' },
  doc: 'https://docs.docker.com/security/for-developers/access-tokens/',
  keywords: ['dckr_pat_', 'dckr_oat_'],
  pattern: /(?<![\w.-])dckr_[po]at_[\w-]{27,32}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['dckr_pat_{base64url:27}'],
    ignores: ['dckr_pat_{base64url:12}', 'dckr_{base64url:27}'],
  },
});
