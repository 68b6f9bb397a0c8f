import { defineCredential } from '../../define.ts';

/** Base64 of a PKCS#1, PKCS#8 or SEC 1 key without header lines, as Alipay and JSEncrypt take it; public keys and certificates start alike and are told apart by their structure (RFC 5958, RFC 8017). */
export default defineCredential({
  id: 'der-private-key',
  kind: 'private-key',
  name: { en: 'private key (base64)', 'zh-CN': '私钥（Base64）' },
  doc: 'https://www.rfc-editor.org/rfc/rfc5958',
  keywords: ['MII', 'MHc', 'MIG', 'MC4', 'MHQ'],
  pattern: /^\s{0,40}(?<secret>M[CHI][0-9A-Za-z+/\s]{60,6000}={0,2})(?:(?<==)\s{0,40})?$/,
  check: 'private-key-der',
  level: 'critical',
  examples: {
    finds: ['{der}', '{der-wrapped}'],
    ignores: ['{der-public}', 'MII{base64:20}', 'MII{base64:200}'],
  },
});
