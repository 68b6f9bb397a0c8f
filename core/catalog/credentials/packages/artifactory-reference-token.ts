import { defineCredential } from '../../define.ts';

/** `cmVmd` (“reft” in base64) and 59 letters and digits. */
export default defineCredential({
  id: 'artifactory-reference-token',
  kind: 'api-key',
  name: { en: 'Artifactory reference token', 'zh-CN': 'Artifactory 引用令牌' },
  doc: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
  keywords: ['cmVmd'],
  pattern: /(?<![\w.-])cmVmd[0-9A-Za-z]{59}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['cmVmd{base62:59}'],
    ignores: ['cmVmd{base62:30}'],
  },
});
