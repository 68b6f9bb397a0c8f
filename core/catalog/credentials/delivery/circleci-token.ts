import { defineCredential } from '../../define.ts';

/** `CCIPAT_` of a person, `CCIPRJ_` of a project. */
export default defineCredential({
  id: 'circleci-token',
  kind: 'api-key',
  name: { en: 'CircleCI token', 'zh-CN': 'CircleCI 令牌' },
  doc: 'https://circleci.com/docs/managing-api-tokens/',
  keywords: ['CCIPAT_', 'CCIPRJ_'],
  pattern: /(?<![\w.-])CCIP(?:AT|RJ)_[0-9A-Za-z]{22}_[0-9a-f]{40}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['CCIPAT_{base62:22}_{hex:40}'],
    ignores: ['CCIPAT_{base62:22}'],
  },
});
