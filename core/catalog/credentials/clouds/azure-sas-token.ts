import { defineCredential } from '../../define.ts';

/** An address of storage with a signature opens what it names until it ends. */
export default defineCredential({
  id: 'azure-sas-token',
  kind: 'cloud-access-key',
  name: { en: 'Azure shared access signature', 'zh-CN': 'Azure 共享访问签名' },
  doc: 'https://learn.microsoft.com/azure/storage/common/storage-sas-overview',
  keywords: ['.core.windows.net/'],
  pattern: /\.core\.windows\.net\/[^\s"'`?]{0,300}\?[^\s"'`]{0,400}?(?<=[?&])sig=(?<secret>[0-9A-Za-z%+/]{40,70})(?:=|(?![0-9A-Za-z%+/]))/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['https://shop.blob.core.windows.net/files?sv=2024-11-04&sr=c&sp=rl&se=2030-01-01&sig={base62:20}%2B{base62:22}%3D'],
    ignores: [
      'https://shop.blob.core.windows.net/files/logo.png?v=2',
      'https://shop.blob.core.windows.net/files?sv=2024-11-04&sig={base62:9}',
    ],
  },
});
