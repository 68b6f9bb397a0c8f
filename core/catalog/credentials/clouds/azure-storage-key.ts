import { defineCredential } from '../../define.ts';

/** Connection strings carry the account key: 86 characters of base64 and `==`. */
export default defineCredential({
  id: 'azure-storage-key',
  kind: 'cloud-access-key',
  name: { en: 'Azure storage account key', 'zh-CN': 'Azure 存储账户密钥' },
  doc: 'https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage',
  keywords: ['AccountKey='],
  pattern: /AccountKey=(?<secret>[0-9A-Za-z+/]{86}==)/,
  check: 'varied',
  level: 'critical',
  examples: {
    finds: ['DefaultEndpointsProtocol=https;AccountName=demo;AccountKey={base64:86}==;EndpointSuffix=core.windows.net'],
    ignores: ['AccountKey=', 'AccountKey={base64:20}=='],
  },
});
