import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'browsing-history',
  name: { en: 'browsing history', 'zh-CN': '浏览记录' },
  category: 'online-record',
  level: 'low',
  tier: 'C',
  sensitivity: 'gbt35273-b-only',
  terms: {
    en: {
      medium: [
        'browse history', 'browsing history', 'view history', 'footprint list', 'click history', 'watch history', 'usage record',
        'behavior log', 'visit record',
      ],
    },
    pinyin: {
      medium: [
        'liulanjilu', 'zuji', 'fangwenjilu', 'lishijilu',
      ],
    },
    abbr: {
      low: [
        'lljl', 'fwjl',
      ],
    },
    zh: {
      medium: [
        '浏览记录', '足迹', '访问记录', '观看历史', '点击记录',
      ],
    },
  },
  examples: {
    finds: [
      'browseHistory', 'liulanjilu', '浏览记录',
    ],
    ignores: [
      'createWebHistory', 'footprint', 'historyApiFallback',
    ],
  },
});
