import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'education',
  name: { en: 'education level', 'zh-CN': '学历' },
  category: 'education',
  level: 'info',
  tier: 'C',
  sensitivity: 'general',
  terms: {
    en: {
      medium: [
        'education level', 'education background', 'educational background', 'highest education', 'academic degree',
        'tiptop degree', 'edu level',
      ],
      low: [
        'education', 'degree',
      ],
    },
    pinyin: {
      medium: [
        'xueli', 'xuewei', 'wenhuachengdu',
      ],
    },
    abbr: {
      low: [
        'xl', 'xw', 'whcd',
      ],
    },
    zh: {
      medium: [
        '学历', '学位', '文化程度', '最高学历', '教育经历', '教育背景', '培训记录', '毕业院校',
      ],
    },
  },
  examples: {
    finds: [
      'educationLevel', 'xueli', '学历',
    ],
    ignores: [
      'degree', 'maxDegree', 'gradientDegree', 'xl', 'educationApp',
    ],
  },
});
