import { defineCredential } from '../../define.ts';

/** `pat.` or `sat.`, an account id and two secrets, joined by full stops. */
export default defineCredential({
  id: 'harness-token',
  kind: 'api-key',
  name: { en: 'Harness API key', 'zh-CN': 'Harness API Key' },
  doc: 'https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/',
  keywords: ['pat.', 'sat.'],
  pattern: /(?<![\w.-])[ps]at\.[\w-]{22}\.[0-9A-Za-z]{24}\.[0-9A-Za-z]{20}(?![\w.-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['pat.{base62:22}.{hex:24}.{base62:20}'],
    ignores: ['pat.{base62:22}.{hex:24}', 'spat.child.name'],
  },
});
