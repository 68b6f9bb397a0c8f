import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'occupation',
  name: { en: 'occupation', 'zh-CN': '职业' },
  category: 'employment',
  level: 'info',
  tier: 'C',
  sensitivity: 'general',
  terms: {
    en: {
      medium: [
        'occupation', 'profession', 'job title', 'position title', 'career',
      ],
      low: [
        'post name',
      ],
    },
    pinyin: {
      medium: [
        'zhiye', 'zhiwu', 'gongzuozhiwei', 'zhiwei', 'zhicheng',
      ],
    },
    abbr: {
      low: [
        'zy', 'zw', 'zc',
      ],
    },
    zh: {
      medium: [
        '职业', '职务', '职称', '职位',
      ],
    },
    other: {
      medium: [
        'profissao', 'ocupacion', 'profesion', 'pekerjaan', 'beruf', 'nghe nghiep',
      ],
    },
  },
  examples: {
    finds: [
      'occupation', 'zhiye', '职业',
    ],
    ignores: [
      'professional', 'jobTitle', 'position', 'postName',
    ],
  },
});
