import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'user-profile-tag',
  name: { en: 'user profile tag', 'zh-CN': '用户标签' },
  category: 'online-record',
  level: 'low',
  tier: 'C',
  sensitivity: 'general',
  terms: {
    en: {
      medium: [
        'user portrait tag', 'user tags', 'user label', 'user profile tag', 'persona tag', 'interest tags',
        'user preference tags',
      ],
    },
    pinyin: {
      medium: [
        'yonghuhuaxiang', 'yonghubiaoqian',
      ],
    },
    zh: {
      medium: [
        '用户画像', '用户标签',
      ],
    },
  },
  examples: {
    finds: [
      'userPortraitTag', 'yonghuhuaxiang', '用户画像',
    ],
    ignores: [
      'tagName', 'portraitMode', 'labelWidth',
    ],
  },
});
