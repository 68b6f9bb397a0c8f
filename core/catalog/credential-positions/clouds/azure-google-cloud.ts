import { defineCredentialPosition } from '../../define.ts';

export default defineCredentialPosition({
  id: 'azure-google-cloud',
  kind: 'cloud-access-key',
  name: { en: 'the cloud access key', 'zh-CN': '云平台访问密钥' },
  doc: 'https://learn.microsoft.com/en-us/javascript/api/@azure/storage-blob/storagesharedkeycredential',
  isOwnSecret: false,
  variable: 'CLOUD_ACCESS_KEY',
  calls: [
    { from: { module: ['@azure/storage-blob', '@azure/storage-queue', '@azure/data-tables'], exports: ['StorageSharedKeyCredential', 'AzureNamedKeyCredential'] }, args: [1] },
    { from: { module: '@azure/identity', exports: ['ClientSecretCredential'] }, args: [2] },
    { from: { module: ['@azure/openai', '@azure/core-auth', '@azure/ai-form-recognizer'], exports: ['AzureKeyCredential'] }, args: [0] },
    { from: { module: '@azure/cosmos' }, members: ['CosmosClient'], options: { at: 0, paths: ['key'] } },
    { from: { module: ['@google-cloud/storage', '@google-cloud/firestore', 'google-auth-library'] }, options: { at: 0, paths: ['credentials.private_key'] } },
    { from: { module: 'googleapis' }, members: ['OAuth2'], args: [1] },
  ],
  examples: {
    finds: [
      'import { StorageSharedKeyCredential } from \'@azure/storage-blob\'; new StorageSharedKeyCredential(account, SECRET)',
      'import { ClientSecretCredential } from \'@azure/identity\'; new ClientSecretCredential(tenant, client, SECRET)',
      'import { google } from \'googleapis\'; new google.auth.OAuth2(clientId, SECRET, redirect)',
    ],
    ignores: [
      'import { ClientSecretCredential } from \'@azure/identity\'; new ClientSecretCredential(SECRET, SECRET, env.secret)',
    ],
  },
});
