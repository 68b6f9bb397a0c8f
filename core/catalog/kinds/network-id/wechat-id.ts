import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'wechat-id',
  name: { en: 'WeChat ID', 'zh-CN': '微信号' },
  category: 'network-id',
  level: 'medium',
  tier: 'C',
  sensitivity: 'general',
  terms: {
    en: {
      high: [
        'wechat no', 'wechat number', 'wechat id', 'wechat account', 'weixin no', 'weixin number', 'weixin id',
        'wx number', 'wx no', 'contact wechat', 'contact weixin', 'contact wx', 'wechat contact', 'user wechat', 'customer wechat',
        'personal wechat', 'friend wechat',
      ],
      low: [
        'wechat', 'weixin', 'wx account',
      ],
    },
    pinyin: {
      high: [
        'weixinhao', 'weixinhao',
      ],
    },
    abbr: {
      medium: [
        'wxh',
      ],
    },
    zh: {
      high: [
        '微信号', '微信账号',
      ],
    },
  },
  examples: {
    finds: [
      'wechatNo', 'wechatNumber', 'contact_wechat', 'weixinhao', '微信号',
    ],
    ignores: [
      'wx', 'wxml', 'wxss', 'wxs', 'wechatPay', 'WechatMiniprogram', 'wechatConfig', 'weixinMobile', 'isWeixin',
      'wxParse',
    ],
  },
});
