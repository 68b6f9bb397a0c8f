import { defineCredential } from '../../define.ts';

/** Text like base64, whose length is not documented. */
export default defineCredential({
  id: 'ucloud-private-key',
  kind: 'cloud-access-key',
  name: { en: 'UCloud private key', 'zh-CN': 'UCloud 私钥' },
  doc: 'https://docs.ucloud.cn/api/summary/get_api_key',
  keywords: [],
  context: ['ucloud'],
  pattern: /^[0-9A-Z+/=-]{40,80}$/i,
  check: 'varied',
  level: 'low',
  examples: {
    finds: ['{base62:52}'],
    ignores: ['{base62:20}'],
  },
});
