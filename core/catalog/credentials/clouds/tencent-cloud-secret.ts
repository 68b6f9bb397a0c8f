import { defineCredential } from '../../define.ts';

/** `AKID` and 32 letters and digits; the SecretKey has 32. */
export default defineCredential({
  id: 'tencent-cloud-secret',
  kind: 'cloud-access-key',
  name: { en: 'Tencent Cloud SecretId', 'zh-CN': '腾讯云 SecretId' },
  doc: 'https://cloud.tencent.com/document/product/598/40488',
  keywords: ['AKID'],
  pattern: /(?<![0-9A-Za-z]|[?&]q-ak=)AKID[0-9A-Za-z]{32}(?![0-9A-Za-z])/,
  check: 'varied',
  level: 'high',
  pair: { name: { en: 'Tencent Cloud SecretKey', 'zh-CN': '腾讯云 SecretKey' }, pattern: /^[0-9A-Z]{32}$/i },
  examples: {
    finds: ['AKID{base62:32}', ['AKID{base62:32}', '{base62:32}']],
    ignores: ['AKID{base62:20}', 'AKIDxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'https://bucket.cos.ap-guangzhou.myqcloud.com/a.png?q-sign-algorithm=sha1&q-ak=AKID{base62:32}&q-signature={hex:40}'],
  },
});
