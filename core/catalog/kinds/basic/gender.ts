import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'gender',
  name: { en: 'gender', 'zh-CN': '性别' },
  category: 'basic',
  level: 'low',
  tier: 'C',
  sensitivity: 'general',
  terms: {
    en: {
      medium: [
        'gender', 'sex', 'user sex', 'user gender',
      ],
    },
    pinyin: {
      medium: [
        'xingbie',
      ],
    },
    abbr: {
      low: [
        'xb',
      ],
    },
    zh: {
      medium: [
        '性别',
      ],
    },
    other: {
      medium: [
        'sexo', 'jenis kelamin', 'gioi tinh', 'geschlecht', 'cinsiyet',
      ],
    },
  },
  examples: {
    finds: [
      'gender', 'xingbie', '性别',
    ],
    ignores: [
      'transgender', 'sexy', 'Sussex', 'intersex', 'bisexual', 'genderless', 'sys_user_sex', 'sexOptions',
      'genderDict', 'UserGender',
    ],
  },
});
