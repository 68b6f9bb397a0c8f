import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'prescription',
  name: { en: 'prescription', 'zh-CN': '处方信息' },
  category: 'health',
  level: 'critical',
  tier: 'B',
  sensitivity: 'pipl28-enumerated',
  terms: {
    en: {
      high: [
        'prescription', 'prescription detail', 'medication', 'medication record', 'drug use record', 'dosage record',
        'medicine history', 'medication request', 'medication statement', 'medication administration',
      ],
    },
    pinyin: {
      high: [
        'chufang', 'yongyao', 'yongyaojilu',
      ],
    },
    abbr: {
      medium: [
        'cfxx', 'yyjl',
      ],
    },
    zh: {
      high: [
        '处方', '用药', '用药记录',
      ],
    },
  },
  examples: {
    finds: [
      'prescription', 'prescriptionDetail', 'chufang', '处方',
    ],
    ignores: [
      'prescriptionTemplate', 'dosage', 'prescriptionNumber', 'prescriptionNo', 'prescriptionStatus',
    ],
  },
});
