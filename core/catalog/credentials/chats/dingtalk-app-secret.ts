import { defineCredential } from '../../define.ts';

/** The app key (`ding` and 16 or 17 letters and digits) is public; the 64 characters beside it are its secret. */
export default defineCredential({
  id: 'dingtalk-app-secret',
  kind: 'app-secret',
  name: { en: 'DingTalk app key', 'zh-CN': '钉钉 AppKey' },
  doc: 'https://open.dingtalk.com/document/orgapp/obtain-orgapp-token',
  keywords: ['ding'],
  pattern: /(?<![0-9A-Za-z])ding[0-9a-z]{16,17}(?![0-9A-Za-z])/,
  check: 'varied',
  level: 'critical',
  isPublic: true,
  pair: { name: { en: 'DingTalk app secret', 'zh-CN': '钉钉 AppSecret' }, pattern: /^[\w-]{64}$/ },
  examples: {
    finds: [['ding{lower:16}', '{base64url:64}']],
    ignores: ['ding{lower:16}', ['dingtalk', '{base64url:64}']],
  },
});
