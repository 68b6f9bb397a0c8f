import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'plate-number',
  name: { en: 'licence plate', 'zh-CN': '车牌号' },
  category: 'vehicle',
  level: 'medium',
  tier: 'C',
  sensitivity: 'general',
  terms: {
    en: {
      high: [
        'plate number', 'plate no', 'plate num', 'license plate', 'licence plate', 'license plate no',
        'license plate number', 'car plate', 'car plate no', 'car number', 'car no', 'car num', 'vehicle no',
        'vehicle number', 'vehicle plate', 'plate code',
      ],
      medium: [
        'plate',
      ],
    },
    pinyin: {
      high: [
        'chepai', 'chepaihao', 'chepaihaoma', 'chepaihm',
      ],
    },
    abbr: {
      high: [
        'hphm', 'cphm',
      ],
      medium: [
        'cph', 'cpxh',
      ],
    },
    zh: {
      high: [
        '车牌', '车牌号', '车牌号码', '号牌号码',
      ],
    },
  },
  examples: {
    finds: [
      'plateNumber', 'plateNo', 'chepai', '车牌',
    ],
    ignores: [
      'template', 'templateName', 'templateNumber', 'plateType', 'chassisPlateColor', 'boilerplate',
    ],
  },
});
