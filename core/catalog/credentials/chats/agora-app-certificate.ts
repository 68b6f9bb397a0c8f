import { defineCredential } from '../../define.ts';

/** 32 hexadecimal digits, as the app id has: only under a name that says certificate. */
export default defineCredential({
  id: 'agora-app-certificate',
  kind: 'app-secret',
  name: { en: 'Agora app certificate', 'zh-CN': '声网 App 证书' },
  doc: 'https://doc.shengwang.cn/doc/rtc/javascript/basic-features/token-authentication',
  keywords: [],
  context: ['appcertificate', 'agoracertificate', 'agoraappcertificate', 'shengwangcertificate', 'rtccertificate', 'primarycertificate'],
  pattern: /^[0-9a-f]{32}$/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['{hex:32}'],
    ignores: ['{hex:20}'],
  },
});
