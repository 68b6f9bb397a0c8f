import { defineCredential } from '../../define.ts';

/** `nfp_` and 36 letters and digits. */
export default defineCredential({
  id: 'netlify-token',
  kind: 'api-key',
  name: { en: 'Netlify token', 'zh-CN': 'Netlify 令牌' },
  doc: 'https://docs.netlify.com/api-and-cli-guides/api-guides/get-started-with-api/',
  keywords: ['nfp_'],
  pattern: /(?<![\w.-])nfp_[0-9A-Za-z]{36}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['nfp_{base62:36}'],
    ignores: ['nfp_{base62:12}'],
  },
});
