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
        'hiv result', 'hiv status', 'hiv test', 'hiv test result', 'hepatitis status', 'hbv status', 'hcv status', 'covid result', 'covid status', 'covid test result',
        'pcr result', 'pcr test result', 'blood test result', 'blood test results', 'biopsy result', 'pregnancy test result', 'sti result',
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
        '体检报告', '检验报告', '检查报告', '核酸', '艾滋', '乙肝', '化验结果', '检验结果',
      ],
    },
  },
  examples: {
    finds: [
      'medicalReport', 'labReport', 'hivResult', 'tijianbaogao', '体检报告',
    ],
    ignores: [
      'testReport', 'examPaper', 'heartRate',
    ],
  },
});
