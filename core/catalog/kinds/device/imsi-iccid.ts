import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'imsi-iccid',
  name: { en: 'IMSI or ICCID', 'zh-CN': 'IMSI 或 ICCID' },
  category: 'device',
  level: 'medium',
  tier: 'C',
  sensitivity: 'general',
  terms: {
    en: {
      high: [
        'imsi', 'iccid', 'sim serial', 'sim card no', 'sim no',
      ],
    },
    zh: {
      high: [
        'IMSI', 'ICCID', 'SIM卡号',
      ],
    },
  },
  examples: {
    finds: [
      'imsi', 'iccid', 'IMSI',
    ],
    ignores: [
      'simNode', 'simulate', 'simulator',
    ],
  },
});
