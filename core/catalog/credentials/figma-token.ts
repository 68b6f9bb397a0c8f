import { defineCredential } from '../define.ts';

/** `figd_` and 40 or more characters. */
export default defineCredential({
  id: 'figma-token',
  kind: 'api-key',
  name: { en: 'Figma personal access token', 'zh-CN': 'Figma 访问令牌' },
  doc: 'https://developers.figma.com/docs/rest-api/authentication/',
  keywords: ['figd_'],
  pattern: /(?<![\w.-])figd_[\w-]{40,200}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['figd_{base64url:40}'],
    ignores: ['figd_{base64url:12}', 'fig_{base64url:40}'],
  },
});
