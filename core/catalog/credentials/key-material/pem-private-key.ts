import { defineCredential } from '../../define.ts';

/** RFC 7468: a header alone is a template, so that key text must follow it. */
export default defineCredential({
  id: 'pem-private-key',
  kind: 'private-key',
  name: { en: 'PEM private key', 'zh-CN': 'PEM 私钥' },
  doc: 'https://www.rfc-editor.org/rfc/rfc7468',
  keywords: ['PRIVATE KEY'],
  pattern: /(?<head>-----BEGIN (?:[A-Z]{2,10} ){0,2}PRIVATE KEY(?: BLOCK)?-----)[\s\\rn]{0,12}(?:Proc-Type[^\n]{0,40}\n[^\n]{0,80}\s{1,4})?(?<secret>[0-9A-Za-z+/]{40})/,
  check: 'varied',
  level: 'critical',
  examples: {
    finds: ['-----BEGIN PRIVATE KEY-----\n{der}\n-----END PRIVATE KEY-----', '-----BEGIN RSA PRIVATE KEY-----\r\n{base64:64}'],
    ignores: [
      '-----BEGIN PRIVATE KEY-----',
      '-----BEGIN PUBLIC KEY-----\n{base64:64}',
      '-----BEGIN PRIVATE KEY-----\nYOUR KEY\n-----END PRIVATE KEY-----',
    ],
  },
});
