import { defineCredential } from '../../define.ts';

/** The corp id (`ww` and 16 hexadecimal digits) is public; the 43 characters beside it are an application’s secret or AES key. */
export default defineCredential({
  id: 'wecom-corp-secret',
  kind: 'app-secret',
  name: { en: 'WeCom corp id', 'zh-CN': '企业微信 CorpID' },
  doc: 'https://developer.work.weixin.qq.com/document/path/91039',
  keywords: ['ww'],
  pattern: /(?<![0-9A-Za-z])ww[0-9a-f]{16}(?![0-9A-Za-z])/,
  check: 'varied',
  level: 'critical',
  isPublic: true,
  pair: { name: { en: 'WeCom secret', 'zh-CN': '企业微信 Secret' }, pattern: /^[\w-]{43}$/ },
  examples: {
    finds: [['ww{hex:16}', '{base64url:43}']],
    ignores: ['ww{hex:16}', ['www.example.com', '{base64url:43}']],
  },
});
