import { defineCredential } from '../../define.ts';

/** `pat`, 14 characters, a full stop and 64 hexadecimal digits. */
export default defineCredential({
  id: 'airtable-token',
  kind: 'api-key',
  name: { en: 'Airtable personal access token', 'zh-CN': 'Airtable 访问令牌' },
  doc: 'https://airtable.com/developers/web/guides/personal-access-tokens',
  keywords: ['pat'],
  pattern: /(?<![\w.-])pat[0-9A-Za-z]{14}\.[0-9a-f]{64}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['pat{base62:14}.{hex:64}'],
    ignores: ['pat{base62:14}.{hex:32}', 'path.to.file'],
  },
});
