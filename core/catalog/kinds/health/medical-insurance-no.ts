import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'medical-insurance-no',
  name: { en: 'medical insurance number', 'zh-CN': '医保卡号' },
  category: 'health',
  level: 'high',
  tier: 'B',
  sensitivity: 'pipl28-enumerated',
  terms: {
    en: {
      high: [
        'medical insurance no', 'medical insurance number', 'medical insurance card', 'health insurance no', 'medicare no',
        'insurance card no', 'insured no', 'nhs number', 'nhs no', 'medicare number', 'medicaid id', 'medicaid number',
        'insurance member id', 'health card number', 'health card no', 'health insurance id', 'insurance member number',
      ],
    },
    pinyin: {
      high: [
        'yibaokahao', 'yibaohao', 'yibaoka', 'yibao',
      ],
    },
    abbr: {
      medium: [
        'ybkh', 'ybh', 'ybkahao',
      ],
    },
    zh: {
      high: [
        '医保卡号', '医保号', '医保账号', '医保电子凭证',
      ],
    },
    other: {
      high: [
        'no bpjs', 'nomor bpjs', 'cartao sus', 'numero cns',
      ],
    },
  },
  examples: {
    finds: [
      'medicalInsuranceNo', 'medicalInsuranceNumber', 'yibaokahao', '医保卡号',
    ],
    ignores: [
      'yb',
    ],
  },
});
