import { defineCredential } from '../../define.ts';

/** A PEM file in base64, as environment variables and configurations of clusters hold it: the same 15 characters, then the type of the key. */
export default defineCredential({
  id: 'pem-private-key-base64',
  kind: 'private-key',
  name: { en: 'private key in base64', 'zh-CN': 'base64 形式的私钥' },
  doc: 'https://www.rfc-editor.org/rfc/rfc7468',
  keywords: ['LS0tLS1CRUdJTi'],
  pattern: /LS0tLS1CRUdJTiB(?:QUklWQVRFIEtFW|SU0EgUFJJVkFURSBLRV|FQyBQUklWQVRFIEtFW|EU0EgUFJJVkFURSBLRV|PUEVOU1NIIFBSSVZBVEUgS0VZ|FTkNSWVBURUQgUFJJVkFURSBLRV)(?<secret>[0-9A-Za-z+/]{100})/,
  check: 'varied',
  level: 'critical',
  examples: {
    finds: ['LS0tLS1CRUdJTiBQUklWQVRFIEtFWS0tLS0tCk{base62:300}'],
    ignores: ['LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk{base62:300}', 'LS0tLS1CRUdJTiBQUklWQVRFIEtFWS0tLS0tCg=='],
  },
});
