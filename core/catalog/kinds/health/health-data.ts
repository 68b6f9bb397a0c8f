import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'health-data',
  name: { en: 'health data', 'zh-CN': '健康数据' },
  category: 'health',
  level: 'critical',
  tier: 'B',
  sensitivity: 'pipl28-enumerated',
  terms: {
    en: {
      high: [
        'vital signs', 'vital sign', 'review of systems', 'physical examination', 'blood pressure', 'blood sugar', 'blood glucose',
        'heart rate', 'body temperature', 'hba1c', 'immunization', 'immunizations', 'vaccination', 'vaccinations',
        'vaccination record', 'vaccine history', 'blood oxygen', 'oxygen saturation',
      ],
      medium: [
        'health data', 'health status', 'health info', 'symptom', 'symptoms',
      ],
    },
    pinyin: {
      high: [
        'xueya', 'xuetang', 'xinlv', 'tiwen', 'jiankangzhuangkuang',
      ],
    },
    abbr: {
      medium: [
        'jkzk', 'xy', 'xt', 'tw',
      ],
    },
    zh: {
      high: [
        '血压', '血糖', '心率', '体温', '健康状况',
      ],
    },
    other: {
      high: [
        'presion arterial', 'tekanan darah', 'pressao arterial',
      ],
    },
  },
  examples: {
    finds: [
      'heartRate', 'bloodPressure', 'xueya', '心率',
    ],
    ignores: [
      'health', 'DiskHealthIndicator', 'bloodhound', 'heartbeat', 'temperature', 'labReport',
    ],
  },
});
