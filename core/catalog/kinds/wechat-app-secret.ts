import { defineKind } from '../define.ts';

export default defineKind({
  id: 'wechat-app-secret',
  name: { en: 'WeChat/WeCom/DingTalk/Feishu secret', 'zh-CN': '微信/企业微信/钉钉/飞书密钥' },
  category: 'credential',
  level: 'critical',
  terms: {
    en: {
      high: [
        'app secret', 'appsecret', 'wx app secret', 'wechat secret', 'mp secret', 'corp secret', 'corpsecret',
        'agent secret', 'suite secret', 'dingtalk secret', 'ding secret', 'feishu secret', 'lark secret', 'wecom secret', 'qywx secret', 'qywechat secret', 'work wechat secret', 'encoding aes key',
        'mch key', 'mch secret', 'api v 3 key', 'apiv3key', 'pay key', 'wx pay key', 'partner key', 'robot secret',
        'robot webhook', 'bot webhook', 'ding webhook', 'dingtalk webhook', 'feishu webhook', 'lark webhook', 'wecom webhook', 'qywx webhook',
      ],
      low: [
        'webhook url',
      ],
    },
    zh: {
      high: [
        '商户密钥', '应用密钥', '支付密钥', '商户秘钥', '应用秘钥', '支付秘钥', '微信密钥', '小程序密钥', '公众号密钥', '企业微信密钥', '钉钉密钥',
      ],
    },
  },
  examples: {
    finds: [
      'appSecret', 'appsecret', '商户密钥',
    ],
    ignores: [
      'passwordSecret', 'secretVisible', 'secretId',
    ],
  },
});
