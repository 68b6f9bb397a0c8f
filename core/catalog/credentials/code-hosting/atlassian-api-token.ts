import { defineCredential } from '../../define.ts';

/** `ATATT3` and 186 characters (Jira, Confluence), `ATBB` and 32 (Bitbucket app passwords). */
export default defineCredential({
  id: 'atlassian-api-token',
  kind: 'api-key',
  name: { en: 'Atlassian API token', 'zh-CN': 'Atlassian API 令牌' },
  doc: 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
  keywords: ['ATATT3', 'ATCTT3', 'ATBB'],
  pattern: /(?<![\w.-])(?:AT[AC]TT3[\w=-]{184,196}|ATBB[0-9A-Za-z]{32})(?![\w=-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['ATATT3{base64url:186}', 'ATBB{base62:32}'],
    ignores: ['ATATT3{base64url:60}', 'ATBB{base62:12}'],
  },
});
