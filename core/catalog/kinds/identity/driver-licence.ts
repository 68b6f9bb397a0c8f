import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'driver-licence',
  name: { en: 'driving licence number', 'zh-CN': '驾驶证号' },
  category: 'identity',
  level: 'high',
  tier: 'C',
  sensitivity: 'gbt35273-b-only',
  terms: {
    en: {
      high: [
        'driver license', 'driver licence', 'driver license no', 'driver license number', 'driving license', 'driving licence',
        'driving license no', 'driver license num', 'licence no of driver', 'drivers license number', 'drivers licence number',
        'drivers license', 'drivers licence', 'driving license number', 'driving licence number',
      ],
    },
    pinyin: {
      high: [
        'jiashizheng', 'jiazhao', 'jiashizhenghao',
      ],
    },
    abbr: {
      medium: [
        'jsz', 'jszh', 'jszhm', 'dabh',
      ],
    },
    zh: {
      high: [
        '驾驶证', '驾照', '驾驶证号', '行驶证',
      ],
    },
    other: {
      high: [
        'licencia de conducir', 'numero cnh', 'permis de conduire', 'fuhrerscheinnummer',
      ],
    },
  },
  examples: {
    finds: [
      'driverLicense', 'driverLicence', 'jiashizheng', '驾驶证',
    ],
    ignores: [
      'license', 'licenseKey', 'businessLicense', 'ocrDriverLicense', 'licenseImg',
    ],
  },
});
