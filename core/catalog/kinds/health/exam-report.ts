import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'exam-report',
  name: { en: 'medical test report', 'zh-CN': '检查报告' },
  category: 'health',
  level: 'critical',
  tier: 'B',
  sensitivity: 'pipl28-enumerated',
  terms: {
    en: {
      high: [
        'medical report', 'lab report', 'lab result', 'inspection report', 'physical exam report', 'check report',
        'test report result', 'medical image', 'ct image', 'ecg data', 'pathology report', 'radiology report', 'lab test results',
      ],
      medium: [
        'exam report', 'health report',
      ],
    },
    pinyin: {
      high: [
        'tijianbaogao', 'jianyanbaogao', 'jianchabaogao',
      ],
    },
    abbr: {
      medium: [
        'tjbg', 'jybg', 'jcbg',
      ],
    },
    zh: {
      high: [
        '体检报告', '检验报告', '检查报告', '核酸',
      ],
    },
  },
  examples: {
    finds: [
      'medicalReport', 'labReport', 'tijianbaogao', '体检报告',
    ],
    ignores: [
      'testReport', 'examPaper', 'heartRate',
    ],
  },
});
