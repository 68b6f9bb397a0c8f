import { defineCredential } from '../../define.ts';

/** `p8e-` and 32 characters. */
export default defineCredential({
  id: 'adobe-client-secret',
  kind: 'app-secret',
  name: { en: 'Adobe client secret', 'zh-CN': 'Adobe Client Secret' },
  doc: 'https://developer.adobe.com/developer-console/docs/guides/authentication/',
  keywords: ['p8e-'],
  pattern: /(?<![\w.-])p8e-[\w-]{32}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['p8e-{lower:32}'],
    ignores: ['p8e-{lower:20}', 'P8E-{lower:32}'],
  },
});
