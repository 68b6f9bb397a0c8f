import { defineCredential } from '../../define.ts';

/** The appid (`wx` and 16 hexadecimal digits) is public; 32 hexadecimal digits beside it are its secret or payment key. */
export default defineCredential({
  id: 'wechat-app-secret',
  kind: 'wechat-app-secret',
  name: { en: 'WeChat appid', 'zh-CN': '微信 AppID' },
  doc: 'https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/creat_token.html',
  keywords: ['wx'],
  pattern: /(?<![0-9A-Za-z])wx[0-9a-f]{16}(?![0-9A-Za-z])/,
  check: 'varied',
  level: 'critical',
  isPublic: true,
  pair: { name: { en: 'WeChat AppSecret', 'zh-CN': '微信 AppSecret' }, pattern: /^[0-9a-f]{32}$/ },
  examples: {
    finds: [['wx{hex:16}', '{hex:32}'], ['wx{hex:16}', '1600000000', '{hex:32}']],
    ignores: ['wx{hex:16}', ['wx{hex:16}', '{hex:31}'], ['wxapp', '{hex:32}']],
  },
});
