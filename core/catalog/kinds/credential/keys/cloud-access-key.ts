import { defineKind } from '../../../define.ts';

export default defineKind({
  id: 'cloud-access-key',
  name: { en: 'access key', 'zh-CN': '访问密钥' },
  called: [{ among: ['secretkey'], endings: ['secretkey'], name: { en: 'secret key', 'zh-CN': '密钥' } }],
  category: 'credential',
  level: 'critical',
  terms: {
    en: {
      high: [
        'access key', 'access key id', 'access key secret', 'accesskeyid', 'accesskeysecret', 'secret id',
        'secret key', 'secretkey', 'aliyun access key', 'oss access key', 'cos secret key', 'qiniu secret key',
        'obs secret key', 'tencent secret key', 'ak sk', 'sts token', 'security token',
        'access secret', 'secret access key', 'key secret', 'account key', 'storage account key', 'shared access key',
      ],
    },
    zh: {
      high: [
        '访问密钥',
      ],
    },
  },
  examples: {
    finds: [
      'accessKey', 'accessKeyId', '访问密钥',
    ],
    ignores: [
      'accessKey',
    ],
  },
});
