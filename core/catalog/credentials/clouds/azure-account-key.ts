import { defineCredential } from '../../define.ts';

/** 64 bytes in base64 under a name of Azure. */
export default defineCredential({
  id: 'azure-account-key',
  kind: 'cloud-access-key',
  name: { en: 'Azure storage or Cosmos DB key', 'zh-CN': 'Azure 存储账户密钥' },
  doc: 'https://learn.microsoft.com/en-us/azure/storage/common/storage-account-keys-manage',
  keywords: [],
  context: ['azure', 'accountkey', 'storagekey', 'cosmos', 'cosmosdb'],
  pattern: /^[0-9A-Z+/]{86}==$/i,
  check: 'varied',
  level: 'critical',
  examples: {
    finds: ['{base64:86}=='],
    ignores: ['{base64:40}=='],
  },
});
