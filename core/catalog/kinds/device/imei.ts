import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'imei',
  name: { en: 'IMEI', 'zh-CN': 'IMEI' },
  category: 'device',
  level: 'medium',
  tier: 'C',
  sensitivity: 'general',
  terms: {
    en: {
      high: [
        'imei', 'imei code', 'meid', 'device imei', 'mobile imei',
      ],
    },
    zh: {
      high: [
        'IMEI', '国际移动设备识别码', '手机串号',
      ],
    },
  },
  examples: {
    finds: [
      'imei', 'imeiCode', 'IMEI',
    ],
    ignores: [
      'primeiro', 'timeingFunction', 'viimeiseen',
    ],
  },
});
