import { defineCredential } from '../../define.ts';

/** `squ_` (user), `sqp_` (project), `sqa_` (global) and 40 hexadecimal digits. */
export default defineCredential({
  id: 'sonarqube-token',
  kind: 'api-key',
  name: { en: 'SonarQube token', 'zh-CN': 'SonarQube 令牌' },
  doc: 'https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens/',
  keywords: ['squ_', 'sqp_', 'sqa_'],
  pattern: /(?<![\w.-])sq[apu]_[0-9a-f]{40}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['squ_{hex:40}'],
    ignores: ['squ_{hex:20}', 'sqp_text'],
  },
});
