import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'private-image',
  name: { en: 'intimate image', 'zh-CN': '私密影像' },
  category: 'special',
  level: 'critical',
  tier: 'C',
  sensitivity: 'gbt45574-other-sensitive',
  terms: {
    en: {
      high: [
        'private photo', 'private photos', 'private video', 'intimate photo', 'body photo', 'nude photo',
      ],
    },
    pinyin: {
      high: [
        'simizhaopian', 'simishipin', 'luozhao',
      ],
    },
    zh: {
      high: [
        '私密照片', '私密视频', '身体照片',
      ],
    },
  },
  examples: {
    finds: [
      'privatePhoto', 'privatePhotos', 'simizhaopian', '私密照片',
    ],
    ignores: [],
  },
});
