import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'employer',
  name: { en: 'employer', 'zh-CN': '工作单位' },
  category: 'employment',
  level: 'low',
  tier: 'C',
  sensitivity: 'general',
  terms: {
    en: {
      medium: [
        'work unit', 'employer name', 'work company', 'company of user', 'work organization', 'unit of work',
      ],
      low: [
        'workplace',
      ],
    },
    pinyin: {
      medium: [
        'gongzuodanwei',
      ],
      low: [
        'danwei',
      ],
    },
    abbr: {
      low: [
        'gzdw', 'dwmc',
      ],
    },
    zh: {
      medium: [
        '工作单位', '所在单位',
      ],
    },
  },
  examples: {
    finds: [
      'workUnit', 'gongzuodanwei', '工作单位',
    ],
    ignores: [
      'companyName', 'employer', 'unitName',
    ],
  },
});
