import { defineCredential } from '../../define.ts';

/** 20 capitals and digits beside 40 letters and digits; without a prefix only the pair near the vendor’s name counts. */
export default defineCredential({
  id: 'huawei-cloud-access-key',
  kind: 'cloud-access-key',
  name: { en: 'Huawei Cloud AK', 'zh-CN': '华为云 AK' },
  doc: 'https://support.huaweicloud.com/usermanual-ca/ca_01_0003.html',
  keywords: [],
  nearby: ['huawei', 'Huawei', 'HUAWEI', 'esdk-obs', 'obs.cn-'],
  pattern: /(?<![0-9A-Za-z])(?=[A-Z]{0,19}\d)(?=\d{0,19}[A-Z])[0-9A-Z]{20}(?![0-9A-Za-z])/,
  check: 'varied',
  level: 'critical',
  isPublic: true,
  pair: { name: { en: 'Huawei Cloud SK', 'zh-CN': '华为云 SK' }, pattern: /^[0-9A-Z]{40}$/i },
  examples: {
    finds: [['https://obs.cn-north-4.myhuaweicloud.com', '{upper:20}', '{base62:40}']],
    ignores: [['https://example.com', '{upper:20}', '{base62:40}'], ['https://obs.cn-north-4.myhuaweicloud.com', '{upper:20}']],
  },
});
