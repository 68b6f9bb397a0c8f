import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'mental-health',
  name: { en: 'mental health', 'zh-CN': '心理健康' },
  category: 'health',
  level: 'critical',
  tier: 'B',
  sensitivity: 'pipl28-enumerated',
  terms: {
    en: {
      high: [
        'mental health', 'psychological assessment', 'psych report', 'mental illness', 'psychological consultation',
        'depression score', 'phq 9 score', 'phq 9', 'phq9 score', 'gad 7 score', 'gad 7', 'gad7 score',
      ],
    },
    pinyin: {
      high: [
        'xinlijiankang', 'xinliceping', 'xinlizixun', 'yiyuzheng',
      ],
    },
    abbr: {
      medium: [
        'xlcp',
      ],
    },
    zh: {
      high: [
        '心理测评', '心理健康', '心理咨询', '精神疾病',
      ],
    },
  },
  examples: {
    finds: [
      'mentalHealth', 'psychologicalAssessment', 'xinlijiankang', '心理测评',
    ],
    ignores: [
      'psychedelic',
    ],
  },
});
