import { defineCredential } from '../../define.ts';

/** `figd_` of a person, `figo_`, `figu_` and their kin of applications, and 40 or more characters. */
export default defineCredential({
  id: 'figma-token',
  kind: 'api-key',
  name: { en: 'Figma personal access token', 'zh-CN': 'Figma 访问令牌' },
  doc: 'https://developers.figma.com/docs/rest-api/authentication/',
  keywords: ['figd_', 'figp_', 'figo', 'figu'],
  pattern: /(?<![\w.-])fig(?:d|p|[ou][rh]?)_[\w-]{40,200}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['figd_{base64url:40}', 'figu_{base64url:40}'],
    ignores: ['figd_{base64url:12}', 'fig_{base64url:40}', 'figure_{base64url:40}'],
  },
});
