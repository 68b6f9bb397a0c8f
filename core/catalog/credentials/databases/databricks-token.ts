import { defineCredential } from '../../define.ts';

/** `dapi` and 32 hexadecimal digits. */
export default defineCredential({
  id: 'databricks-token',
  kind: 'api-key',
  name: { en: 'Databricks token', 'zh-CN': 'Databricks 令牌' },
  doc: 'https://docs.databricks.com/aws/en/dev-tools/auth/pat',
  keywords: ['dapi'],
  pattern: /(?<![\w.-])dapi[0-9a-fA-F]{32}(?:-\d)?(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['dapi{hex:32}', 'dapi{hex:32}-2'],
    ignores: ['dapi{hex:20}', 'dapi{upper:32}'],
  },
});
