import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'resume',
  name: { en: 'CV', 'zh-CN': '简历' },
  category: 'employment',
  level: 'medium',
  tier: 'C',
  sensitivity: 'general',
  terms: {
    en: {
      medium: [
        'resume content', 'resume file', 'curriculum vitae', 'cv file', 'work experience', 'work history',
        'employment history', 'interview record',
      ],
      low: [
        'resume',
      ],
    },
    pinyin: {
      medium: [
        'jianli', 'gongzuojingli', 'gongzuolvli',
      ],
    },
    abbr: {
      low: [
        'gzjl', 'gzll',
      ],
    },
    zh: {
      medium: [
        '简历', '工作经历', '履历',
      ],
    },
  },
  examples: {
    finds: [
      'resumeContent', 'jianli', '简历',
    ],
    ignores: [
      'resume', 'resumeTimer', 'onResume', 'canResume',
    ],
  },
});
