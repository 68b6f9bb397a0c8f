import { defineCredential } from '../../define.ts';

/** 64 hexadecimal digits under a name of Huawei. */
export default defineCredential({
  id: 'huawei-app-secret',
  kind: 'app-secret',
  name: { en: 'Huawei AppGallery secret', 'zh-CN': '华为应用市场 App Secret' },
  doc: 'https://developer.huawei.com/consumer/cn/doc/HMSCore-Guides/web-preparation-0000001050050879',
  keywords: [],
  context: ['huawei', 'hms', 'agc', 'hw'],
  pattern: /^[0-9a-f]{64}$/,
  check: 'varied',
  level: 'medium',
  examples: {
    finds: ['{hex:64}'],
    ignores: ['{hex:40}'],
  },
});
