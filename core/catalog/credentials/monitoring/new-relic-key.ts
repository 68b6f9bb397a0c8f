import { defineCredential } from '../../define.ts';

/** `NRAK-` (user), `NRII-` (insert) and `NRRA-` (REST), and licence keys that end in `NRAL`; `NRJS-` keys belong in pages. */
export default defineCredential({
  id: 'new-relic-key',
  kind: 'api-key',
  name: { en: 'New Relic key', 'zh-CN': 'New Relic 密钥' },
  doc: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
  keywords: ['NRAK-', 'NRII-', 'NRRA-', 'NRAL'],
  pattern: /(?<![\w.-])(?:NR(?:AK|II|RA)-[0-9A-Za-z-]{27,42}|(?:eu01xx)?[0-9a-f]{28,36}(?:FFFF)?NRAL)(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['NRAK-{upper:27}', 'NRII-{base62:32}', '{hex:32}FFFFNRAL', 'eu01xx{hex:30}NRAL'],
    ignores: ['NRAK-{upper:10}', 'NRJS-{hex:19}', '{hex:12}NRAL'],
  },
});
