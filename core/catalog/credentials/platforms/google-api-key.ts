import { defineCredential } from '../../define.ts';

/** `AIza` and 35 characters; map and Firebase keys reach the browser by design, so that only their restrictions protect them. */
export default defineCredential({
  id: 'google-api-key',
  kind: 'api-key',
  name: { en: 'Google API key', 'zh-CN': 'Google API Key' },
  doc: 'https://cloud.google.com/docs/authentication/api-keys',
  keywords: ['AIza'],
  pattern: /(?<![\w-])AIza[\w-]{35}(?![\w-])/,
  check: 'varied',
  level: 'low',
  published: ['09KuQB', '0DDt62', '0ZQz5q', '0aXee7', '0zUGMG', '16XRHO', '1gdnTa', '1mX1JQ', '1whm0u', '1xwc9Y', '1y97ZA', '2FEYXF', '2is74L', '3DjHOY', '41wj9K', '4brHmL', '4gVqR7'],
  examples: {
    finds: ['AIza{base64url:35}'],
    ignores: ['AIza{base64url:20}'],
  },
});
