import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'track',
  name: { en: 'movement track', 'zh-CN': '行踪轨迹' },
  category: 'location',
  level: 'critical',
  tier: 'A',
  sensitivity: 'pipl28-enumerated',
  terms: {
    en: {
      high: [
        'track points of user', 'user track', 'trajectory', 'gps track', 'gps tracks', 'location history',
        'travel track', 'movement track', 'polyline of user', 'route track', 'drive track', 'walk track',
      ],
    },
    pinyin: {
      high: [
        'guiji', 'xingzongguiji', 'xingchengguiji', 'yundongguiji',
      ],
    },
    abbr: {
      medium: [
        'gj', 'xzgj',
      ],
    },
    zh: {
      high: [
        '轨迹', '行踪', '行踪轨迹', '运动轨迹',
      ],
    },
  },
  examples: {
    finds: [
      'trackPointsOfUser', 'userTrack', 'guiji', '轨迹',
    ],
    ignores: [
      'track', 'trackEvent', 'trackBy', 'trackColor', 'polyline', 'gj',
    ],
  },
});
