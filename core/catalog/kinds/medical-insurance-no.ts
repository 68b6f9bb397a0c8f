import { defineKind } from '../define.ts';

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
        'medical insurance no', 'medical insurance number', 'medical insurance card', 'health insurance no',
        'medicare no', 'insurance card no', 'insured no',
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
