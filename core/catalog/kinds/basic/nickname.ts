import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'nickname',
  name: { en: 'nickname', 'zh-CN': '昵称' },
  category: 'basic',
  level: 'info',
  tier: 'C',
  sensitivity: 'general',
  terms: {
    en: {
      medium: [
        'nick name', 'nickname', 'user nick name', 'wx nick name', 'wechat nickname', 'buyer nick', 'seller nick',
        'profile nickname',
      ],
    },
    pinyin: {
      medium: [
        'nicheng', 'wangming',
      ],
    },
    abbr: {
      low: [
        'nc', 'wm',
      ],
    },
    zh: {
      medium: [
        '昵称', '网名', '微信昵称',
      ],
    },
  },
  examples: {
    finds: [
      'nickName', 'nicheng', '昵称', 'fromNickname',
    ],
    ignores: [
      'nicknamePinyin', 'templateNickname',
    ],
  },
});
