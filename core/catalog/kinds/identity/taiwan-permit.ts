import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'taiwan-permit',
  name: { en: 'Taiwan travel permit number', 'zh-CN': '台胞证号' },
  category: 'identity',
  level: 'critical',
  tier: 'C',
  sensitivity: 'gbt35273-b-only',
  terms: {
    en: {
      high: [
        'taiwan permit', 'taiwan compatriot permit', 'tw pass no', 'taibao card',
      ],
    },
    pinyin: {
      high: [
        'taibaozheng', 'taiwantongxingzheng',
      ],
    },
    abbr: {
      medium: [
        'tbz',
      ],
    },
    zh: {
      high: [
        '台胞证', '台湾通行证', '台湾居民来往大陆通行证',
      ],
    },
  },
  examples: {
    finds: [
      'taiwanPermit', 'taiwanCompatriotPermit', 'taibaozheng', '台胞证',
    ],
    ignores: [],
  },
});
