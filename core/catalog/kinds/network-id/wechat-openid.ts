import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'wechat-openid',
  name: { en: 'openid', 'zh-CN': 'openid' },
  called: [{ among: ['openid', 'unionid'], endings: ['unionid'], name: { en: 'unionid', 'zh-CN': 'unionid' } }],
  category: 'network-id',
  level: 'low',
  tier: 'C',
  sensitivity: 'general',
  terms: {
    en: {
      medium: [
        'openid', 'open id', 'union id', 'unionid', 'wx openid', 'wx open id', 'wechat open id', 'mp openid',
        'mini openid',
      ],
    },
    zh: {
      low: [
        '微信openid',
      ],
    },
  },
  examples: {
    finds: [
      'openid',
    ],
    ignores: [
      'bargainOpenId', 'openIdConfiguration', 'openIdDialog', 'onGetOpenid',
    ],
  },
});
