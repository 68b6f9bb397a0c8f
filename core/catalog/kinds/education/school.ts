import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'school',
  name: { en: 'school attended', 'zh-CN': '毕业院校' },
  category: 'education',
  level: 'info',
  tier: 'C',
  sensitivity: 'general',
  terms: {
    en: {
      medium: [
        'graduate school', 'graduated school', 'school name', 'graduate institution', 'alma mater',
        'graduation school',
      ],
    },
    pinyin: {
      medium: [
        'biyeyuanxiao', 'biyexuexiao', 'xuexiao',
      ],
    },
    abbr: {
      low: [
        'byyx', 'byxx', 'byxy',
      ],
    },
    zh: {
      medium: [
        '毕业院校', '毕业学校', '就读学校',
      ],
    },
  },
  examples: {
    finds: [
      'graduateSchool', 'biyeyuanxiao', '毕业院校',
    ],
    ignores: [
      'school', 'schoolId',
    ],
  },
});
