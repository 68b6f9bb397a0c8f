import { defineCredential } from '../../define.ts';

/** `EAA` and some hundred letters and digits. */
export default defineCredential({
  id: 'facebook-access-token',
  kind: 'api-key',
  name: { en: 'Facebook access token', 'zh-CN': 'Facebook 访问令牌' },
  doc: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens/',
  keywords: ['EAA'],
  pattern: /(?<![\w.-])EAA[0-9A-Z][0-9A-Za-z]{90,400}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['EAACEdEose0cBA{base62:120}', 'EAAM{base62:120}'],
    ignores: ['EAAC{base62:40}', 'data:image/jpeg;base64,{base62:40}/EAAM{base62:120}'],
  },
});
