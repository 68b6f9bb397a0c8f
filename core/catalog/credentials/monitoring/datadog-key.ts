import { defineCredential } from '../../define.ts';

/** No mark of its own: 32 (API) or 40 (application) hexadecimal digits under a name of Datadog. */
export default defineCredential({
  id: 'datadog-key',
  kind: 'api-key',
  name: { en: 'Datadog key', 'zh-CN': 'Datadog 密钥' },
  doc: 'https://docs.datadoghq.com/account_management/api-app-keys/',
  keywords: [],
  context: ['datadog', 'ddapikey', 'ddappkey', 'ddapplicationkey'],
  pattern: /^(?:[0-9a-f]{32}|[0-9a-f]{40})$/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['{hex:32}'],
    ignores: ['{hex:12}'],
  },
});
