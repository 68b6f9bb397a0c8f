import { defineCredential } from '../../define.ts';

/** What interfaces of the Alibaba Cloud market ask for: `APPCODE` and 32 hexadecimal digits in the header `Authorization`. */
export default defineCredential({
  id: 'aliyun-app-code',
  kind: 'app-code',
  name: { en: 'Alibaba Cloud AppCode', 'zh-CN': '阿里云 AppCode' },
  doc: 'https://help.aliyun.com/zh/api-gateway/traditional-api-gateway/user-guide/call-an-api-in-simple-authentication-mode',
  keywords: ['APPCODE '],
  pattern: /\bAPPCODE (?<secret>[0-9a-f]{32})(?![0-9A-Za-z])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['APPCODE {hex:32}', 'Authorization: APPCODE {hex:32}'],
    ignores: ['APPCODE {hex:12}', 'APPCODE your-app-code'],
  },
});
