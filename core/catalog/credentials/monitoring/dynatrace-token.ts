import { defineCredential } from '../../define.ts';

/** A prefix such as `dt0c01`, a public part of 24 and a secret of 64 characters. */
export default defineCredential({
  id: 'dynatrace-token',
  kind: 'api-key',
  name: { en: 'Dynatrace token', 'zh-CN': 'Dynatrace 令牌' },
  doc: 'https://docs.dynatrace.com/docs/discover-dynatrace/references/dynatrace-api/basics/dynatrace-api-authentication',
  keywords: ['dt0'],
  pattern: /(?<![\w-])dt0[a-z]\d\d\.[0-9A-Za-z]{8,24}\.(?<secret>[0-9A-Za-z]{64})(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['dt0c01.{upper:24}.{upper:64}', 'dt0s16.{upper:8}.{upper:64}'],
    ignores: ['dt0c01.{upper:24}', 'dt0c01.{upper:24}.{upper:20}'],
  },
});
