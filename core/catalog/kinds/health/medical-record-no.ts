import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'medical-record-no',
  name: { en: 'medical record number', 'zh-CN': '病历号' },
  category: 'health',
  level: 'high',
  tier: 'B',
  sensitivity: 'pipl28-enumerated',
  terms: {
    en: {
      high: [
        'medical record no', 'medical record number', 'patient no', 'patient number', 'inpatient no',
        'outpatient no', 'admission no', 'hospital number', 'visit card no', 'visit card number', 'medical card no', 'patient card no', 'patient card number',
        'mrn', 'patient mrn',
      ],
      low: [
        'registration no', 'patient id',
      ],
    },
    pinyin: {
      high: [
        'binganhao', 'zhuyuanhao', 'menzhenhao', 'jiuzhenkahao', 'jiuzhenka',
      ],
    },
    abbr: {
      medium: [
        'bah', 'zyh', 'mzh', 'jzkh', 'jzh',
      ],
    },
    zh: {
      high: [
        '病案号', '住院号', '门诊号', '就诊卡号', '患者编号',
      ],
    },
  },
  examples: {
    finds: [
      'medicalRecordNo', 'medicalRecordNumber', 'binganhao', '病案号',
    ],
    ignores: [
      'registrationNo', 'registrationId',
    ],
  },
});
