import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'professional-licence',
  name: { en: 'professional licence number', 'zh-CN': '执业证号' },
  category: 'identity',
  level: 'low',
  tier: 'C',
  sensitivity: 'general',
  terms: {
    en: {
      medium: [
        'practice certificate no', 'qualification certificate no', 'doctor license no', 'lawyer license no',
        'teacher certificate no',
      ],
    },
    pinyin: {
      medium: [
        'zhiyezhenghao', 'zigezhenghao',
      ],
    },
    abbr: {
      low: [
        'zyzh', 'zgzh',
      ],
    },
    zh: {
      medium: [
        '执业证号', '资格证号', '从业资格证',
      ],
    },
  },
  examples: {
    finds: [
      'practiceCertificateNo', 'zhiyezhenghao', '执业证号',
    ],
    ignores: [],
  },
});
