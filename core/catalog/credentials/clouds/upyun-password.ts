import { defineCredential } from '../../define.ts';

/** 32 letters and digits, as the console makes them, under a name of UPYUN. */
export default defineCredential({
  id: 'upyun-password',
  kind: 'cloud-access-key',
  name: { en: 'UPYUN operator password', 'zh-CN': '又拍云操作员密码' },
  doc: 'https://help.upyun.com/knowledge-base/quick_start/',
  keywords: [],
  context: ['upyun', '又拍云'],
  pattern: /^[0-9A-Z]{32}$/i,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['{base62:32}'],
    ignores: ['{base62:20}'],
  },
});
