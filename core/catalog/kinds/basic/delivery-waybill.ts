import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'delivery-waybill',
  name: { en: 'waybill number', 'zh-CN': '快递单号' },
  category: 'basic',
  level: 'low',
  tier: 'C',
  sensitivity: 'general',
  terms: {
    en: {
      medium: [
        'waybill no', 'waybill number', 'express no', 'express number', 'logistics no',
        'tracking number', 'delivery sn', 'delivery no', 'ship sn',
      ],
      low: [
        // The code of a carrier as often as the number of a parcel.
        'express code',
      ],
    },
    pinyin: {
      medium: [
        'kuaididanhao', 'yundanhao',
      ],
    },
    abbr: {
      low: [
        'kddh', 'ydh', 'wldh',
      ],
    },
    zh: {
      medium: [
        '快递单号', '运单号', '物流单号',
      ],
    },
  },
  examples: {
    finds: [
      'waybillNo', 'kuaididanhao', '快递单号',
    ],
    ignores: [
      'trackingId', 'expressApp', 'expressConfig',
    ],
  },
});
