import { defineCredential } from '../../define.ts';

/** `ntn_`, eleven digits and 35 characters; before 2024 `secret_` and 43. */
export default defineCredential({
  id: 'notion-token',
  kind: 'api-key',
  name: { en: 'Notion integration token', 'zh-CN': 'Notion 集成令牌' },
  doc: 'https://developers.notion.com/docs/authorization',
  keywords: ['ntn_', 'secret_'],
  pattern: /(?<![\w.-])(?:ntn_\d{11}[0-9A-Za-z]{35}|secret_(?=[A-Za-z]{0,42}\d)[0-9A-Za-z]{43})(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['ntn_{digits:11}{base62:35}', 'secret_{base62:43}'],
    ignores: ['ntn_{digits:11}', 'ntn_{base62:20}', 'secret_{base62:20}'],
  },
});
