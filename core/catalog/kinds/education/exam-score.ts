import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'exam-score',
  name: { en: 'exam score', 'zh-CN': '成绩' },
  category: 'education',
  level: 'low',
  tier: 'C',
  sensitivity: 'general',
  terms: {
    en: {
      medium: [
        'exam score', 'exam result', 'test score of student', 'grade point', 'gpa', 'student score', 'academic transcript',
        'grade transcript',
      ],
    },
    pinyin: {
      medium: [
        'chengji', 'kaoshichengji', 'fenshu',
      ],
    },
    abbr: {
      low: [
        'cj', 'kscj',
      ],
    },
    zh: {
      medium: [
        '成绩', '考试成绩', '分数', '成绩单',
      ],
    },
  },
  examples: {
    finds: [
      'examScore', 'chengji', '成绩',
    ],
    ignores: [
      'score', 'highScore', 'gradeLevel', 'cj',
    ],
  },
});
