import { defineCredential } from '../../define.ts';

/** `glsa_` (service accounts), `glc_` (cloud) and `eyJrIjoi` (old keys: JSON in base64). */
export default defineCredential({
  id: 'grafana-token',
  kind: 'api-key',
  name: { en: 'Grafana token', 'zh-CN': 'Grafana 令牌' },
  doc: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
  keywords: ['glsa_', 'glc_', 'eyJrIjoi'],
  pattern: /(?<![\w.-])(?:glsa_[0-9A-Za-z]{32}_[0-9a-fA-F]{8}|glc_[0-9A-Za-z+/]{32,400}={0,3}|eyJrIjoi[0-9A-Za-z]{70,400}={0,3})(?![\w+/=-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['glsa_{base62:32}_{hex:8}', 'glc_{base64:80}', 'eyJrIjoi{base62:90}'],
    ignores: ['glsa_{base62:32}', 'glc_{base64:20}'],
  },
});
