import { defineCredential } from '../../define.ts';

/** 40 characters each for the access and the secret key, without a prefix. */
export default defineCredential({
  id: 'qiniu-secret-key',
  kind: 'cloud-access-key',
  name: { en: 'Qiniu access or secret key', 'zh-CN': '七牛 AccessKey 或 SecretKey' },
  doc: 'https://developer.qiniu.com/kodo/1289/nodejs',
  keywords: [],
  context: ['qiniu', 'kodo', '七牛'],
  pattern: /^[\w-]{40}$/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['{base64url:40}'],
    ignores: ['{base64url:20}'],
  },
});
