import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'student-id',
  name: { en: 'student number', 'zh-CN': '学号' },
  category: 'education',
  level: 'low',
  tier: 'C',
  sensitivity: 'general',
  terms: {
    en: {
      medium: [
        'student no', 'student number', 'student id no', 'school roll number', 'exam no', 'admission ticket no',
        'examinee no',
      ],
      low: [
        'sno', 'student id',
      ],
    },
    pinyin: {
      medium: [
        'xuehao', 'xuejihao', 'zhunkaozhenghao', 'kaoshenghao',
      ],
    },
    abbr: {
      medium: [
        'xh', 'xjh', 'ksh', 'zkzh',
      ],
    },
    zh: {
      medium: [
        '学号', '学籍号', '准考证号', '考生号',
      ],
    },
  },
  examples: {
    finds: [
      'studentNo', 'xuehao', '学号',
    ],
    ignores: [
      'xh', 'sno', 'studentId',
    ],
  },
});
