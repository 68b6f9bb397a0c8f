import { defineKind } from '../../../define.ts';

export default defineKind({
  id: 'app-secret',
  name: { en: 'client secret', 'zh-CN': '应用密钥' },
  category: 'credential',
  variantOf: 'wechat-app-secret',
  level: 'critical',
  terms: {
    en: {
      high: [
        'app secret', 'appsecret', 'corp secret', 'corpsecret', 'agent secret', 'suite secret', 'dingtalk secret',
        'ding secret', 'feishu secret', 'lark secret', 'wecom secret', 'qywx secret', 'qywechat secret',
        'work wechat secret', 'robot secret', 'client secret', 'consumer secret', 'oauth secret', 'app certificate', 'github secret', 'google secret', 'facebook secret',
        'sdk secret', 'sdk secret key', 'sdksecretkey', 'master secret', 'push secret', 'secret string',
      ],
    },
    pinyin: {
      high: [
        'yingyongmiyao',
      ],
    },
    zh: {
      high: [
        '应用密钥', '应用秘钥', '企业微信密钥', '钉钉密钥',
      ],
    },
  },
  examples: {
    finds: [
      'appSecret', 'appsecret', 'clientSecret', '应用密钥',
    ],
    ignores: [
      'passwordSecret', 'secretVisible', 'secretId',
    ],
  },
});
