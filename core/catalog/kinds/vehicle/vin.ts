import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'vin',
  name: { en: 'VIN', 'zh-CN': '车架号' },
  category: 'vehicle',
  level: 'medium',
  tier: 'C',
  sensitivity: 'general',
  terms: {
    en: {
      high: [
        'vin', 'vin no', 'vin code', 'vin number', 'chassis no', 'vehicle identification number', 'car frame no',
      ],
      low: [
        'frame no', 'frame number',
      ],
    },
    pinyin: {
      high: [
        'chejiahao', 'chejiahaoma', 'cheliangshibiedaihao',
      ],
    },
    abbr: {
      medium: [
        'clsbdh', 'cjh', 'clsbm',
      ],
    },
    zh: {
      high: [
        '车架号', '车辆识别代号', '车辆识别码',
      ],
    },
  },
  examples: {
    finds: [
      'vin', 'vinNo', 'chejiahao', '车架号',
    ],
    ignores: [
      'frameNo', 'Calvin', 'driving', 'moving', 'frameNumber',
    ],
  },
});
