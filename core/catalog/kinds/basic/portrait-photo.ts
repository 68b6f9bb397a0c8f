import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'portrait-photo',
  name: { en: 'photo', 'zh-CN': '照片' },
  category: 'basic',
  level: 'medium',
  tier: 'C',
  sensitivity: 'general',
  terms: {
    en: {
      high: [
        'portrait photo', 'id photo', 'certificate photo', 'bareheaded photo', 'personal photo', 'user photo',
        'hand held photo',
      ],
      low: [
        'portrait', 'photo',
      ],
    },
    pinyin: {
      medium: [
        'zhaopian', 'zhengjianzhao', 'shengwuzhao',
      ],
    },
    abbr: {
      low: [
        'zp', 'tx',
      ],
    },
    zh: {
      medium: [
        '证件照', '免冠照', '照片', '肖像',
      ],
      low: [
        '头像',
      ],
    },
  },
  examples: {
    finds: [
      'portraitPhoto', 'idPhoto', 'zhaopian', '证件照',
    ],
    ignores: [
      'avatar', 'headPortrait', 'photos', 'productPhoto', 'portraitMode', 'saveImageToPhotosAlbum',
    ],
  },
});
