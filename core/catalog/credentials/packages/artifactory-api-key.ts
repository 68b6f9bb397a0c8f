import { defineCredential } from '../../define.ts';

/** `AKCp` and 69 letters and digits. */
export default defineCredential({
  id: 'artifactory-api-key',
  kind: 'api-key',
  name: { en: 'Artifactory API key', 'zh-CN': 'Artifactory API Key' },
  doc: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
  keywords: ['AKCp'],
  pattern: /(?<![\w.-])AKCp[0-9A-Za-z]{69}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['AKCp{base62:69}'],
    ignores: ['AKCp{base62:40}', 'AKCx{base62:69}'],
  },
});
