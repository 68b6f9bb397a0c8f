import { defineCredential } from '../../define.ts';

/**
 * `LTAI` and 12 to 20 letters and digits: 16 characters in old accounts, 24 now. The secret has 30.
 * In a signed address it is only the name of the key that signed.
 */
export default defineCredential({
  id: 'aliyun-access-key',
  kind: 'cloud-access-key',
  name: { en: 'Alibaba Cloud AccessKey', 'zh-CN': '阿里云 AccessKey' },
  doc: 'https://help.aliyun.com/zh/ram/user-guide/create-an-accesskey-pair',
  keywords: ['LTAI'],
  pattern: /(?<![0-9A-Za-z]|[?&]OSSAccessKeyId=)LTAI[0-9A-Za-z]{12,20}(?![0-9A-Za-z])/,
  check: 'varied',
  level: 'high',
  pair: { name: { en: 'Alibaba Cloud AccessKey Secret', 'zh-CN': '阿里云 AccessKey Secret' }, pattern: /^[0-9A-Z]{30}$/i },
  examples: {
    finds: ['LTAI{base62:12}', 'LTAI{base62:20}', ['LTAI{base62:20}', '{base62:30}']],
    ignores: ['LTAI{base62:8}', 'LTAIxxxxxxxxxxxxxxxx', 'X LTAI', 'https://bucket.oss-cn-hangzhou.aliyuncs.com/a.png?Expires=1700000000&OSSAccessKeyId=LTAI{base62:20}&Signature={base62:27}'],
  },
});
