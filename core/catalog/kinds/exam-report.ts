import { defineKind } from '../define.ts';

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
        'test report result', 'medical image', 'ct image', 'ecg data', 'blood pressure', 'blood sugar',
        'blood glucose', 'heart rate', 'body temperature',
      ],
      medium: [
        'exam report', 'health report', 'health data', 'health status', 'health info',
      ],
    },
    pinyin: {
      high: [
        'tijianbaogao', 'jianyanbaogao', 'jianchabaogao', 'xueya', 'xuetang', 'xinlv', 'tiwen',
        'jiankangzhuangkuang',
      ],
    },
    abbr: {
      medium: [
        'tjbg', 'jybg', 'jcbg', 'jkzk', 'xy', 'xt', 'tw',
      ],
    },
    zh: {
      high: [
        '体检报告', '检验报告', '检查报告', '血压', '血糖', '心率', '体温', '健康状况', '核酸',
      ],
    },
  },
  examples: {
    finds: [
      'medicalReport', 'labReport', 'tijianbaogao', '体检报告',
    ],
    ignores: [
      'testReport', 'health', 'DiskHealthIndicator', 'bloodhound', 'heartbeat', 'temperature',
    ],
  },
});
