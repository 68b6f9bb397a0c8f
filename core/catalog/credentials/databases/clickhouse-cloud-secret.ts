import { defineCredential } from '../../define.ts';

/** `4b1d` and 38 letters and digits. */
export default defineCredential({
  id: 'clickhouse-cloud-secret',
  kind: 'api-key',
  name: { en: 'ClickHouse Cloud API secret', 'zh-CN': 'ClickHouse Cloud API 密钥' },
  doc: 'https://clickhouse.com/docs/cloud/manage/openapi',
  keywords: ['4b1d'],
  pattern: /(?<![0-9A-Za-z])4b1d[0-9A-Za-z]{38}(?![0-9A-Za-z])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['4b1d{base62:38}'],
    ignores: ['4b1d{hex:36}', '4b1d{base62:20}'],
  },
});
