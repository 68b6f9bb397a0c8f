import { defineKind } from '../../../define.ts';

export default defineKind({
  id: 'wechat-app-secret',
  name: { en: 'WeChat AppSecret', 'zh-CN': '微信 AppSecret' },
  category: 'credential',
  level: 'critical',
  terms: {
    en: {
      high: [
        'wx app secret', 'wx secret', 'wechat secret', 'wechat app secret', 'weixin secret', 'weixin app secret',
        'mp secret', 'mini program secret',
      ],
    },
    zh: {
      high: [
        '微信密钥', '小程序密钥', '公众号密钥',
      ],
    },
  },
  examples: {
    finds: [
      'wxAppSecret', 'wechatSecret', '小程序密钥',
    ],
    ignores: [
      'wechatId', 'wxSecretVisible',
    ],
  },
});
