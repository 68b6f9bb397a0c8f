import { defineCredential } from '../../define.ts';

/** `ALTAK` and 17 to 21 letters and digits; the secret key is 32 hexadecimal digits. */
export default defineCredential({
  id: 'baidu-cloud-access-key',
  kind: 'cloud-access-key',
  name: { en: 'Baidu AI Cloud AccessKey', 'zh-CN': '百度智能云 AccessKey' },
  doc: 'https://cloud.baidu.com/doc/Reference/s/9jwvz2egb',
  keywords: ['ALTAK'],
  pattern: /(?<![0-9A-Za-z/-])ALTAK[0-9A-Za-z]{17,21}(?![0-9A-Za-z/])/,
  check: 'varied',
  level: 'high',
  pair: { name: { en: 'Baidu AI Cloud SecretKey', 'zh-CN': '百度智能云 SecretKey' }, pattern: /^[0-9a-f]{32}$/ },
  examples: {
    finds: ['ALTAK{base62:19}', ['ALTAK{base62:19}', '{hex:32}']],
    ignores: ['ALTAK{base62:9}'],
  },
});
