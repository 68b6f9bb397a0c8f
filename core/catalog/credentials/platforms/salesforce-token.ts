import { defineCredential } from '../../define.ts';

/** The id of the organisation, an exclamation mark and the token. */
export default defineCredential({
  id: 'salesforce-token',
  kind: 'session-token',
  name: { en: 'Salesforce access token', 'zh-CN': 'Salesforce 访问令牌' },
  doc: 'https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_access_tokens.htm',
  keywords: ['00D'],
  pattern: /(?<![\w.-])00D[0-9A-Za-z]{12}(?:[0-9A-Za-z]{3})?!(?<secret>[\w.]{80,120})(?![\w.-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['00D{base62:12}!{base62:96}'],
    ignores: ['00D{base62:12}', '00D{base62:12}!{base62:12}'],
  },
});
