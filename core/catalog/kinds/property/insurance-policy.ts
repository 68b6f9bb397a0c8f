import { defineKind } from '../../define.ts';

/** A policy and an account with a broker have the same level and the same mask, and a reader of a message knows which of the two the value is. */
export default defineKind({
  id: 'insurance-policy',
  name: { en: 'insurance policy number', 'zh-CN': '保单号' },
  variantOf: 'securities-insurance',
  category: 'property',
  level: 'high',
  tier: 'A',
  sensitivity: 'pipl28-enumerated',
  terms: {
    en: {
      high: [
        'insurance account', 'insurance policy no', 'insurance policy number',
      ],
      medium: [
        'policy no', 'policy number',
      ],
    },
    pinyin: {
      high: [
        'baodanhao',
      ],
    },
    abbr: {
      medium: [
        'bdh',
      ],
    },
    zh: {
      high: [
        '保单号', '保险账户',
      ],
    },
  },
  examples: {
    finds: [
      'policyNumber', 'insurancePolicyNo', 'baodanhao', '保单号',
    ],
    ignores: [
      'insurancePolicyUrl', 'policy', 'privacyPolicy',
    ],
  },
});
