import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'tax-amount',
  name: { en: 'tax paid', 'zh-CN': '纳税额' },
  category: 'property',
  level: 'medium',
  tier: 'A',
  sensitivity: 'general',
  terms: {
    en: {
      medium: [
        'tax amount paid', 'personal tax', 'income tax amount', 'individual income tax', 'tax payment record',
      ],
    },
    pinyin: {
      medium: [
        'nashuie', 'geshui', 'gerensuodeshui',
      ],
    },
    abbr: {
      low: [
        'nse', 'gs',
      ],
    },
    zh: {
      medium: [
        '纳税额', '个税', '个人所得税',
      ],
    },
  },
  examples: {
    finds: [
      'taxAmountPaid', 'nashuie', '纳税额',
    ],
    ignores: [
      'taxRate', 'taxAmount', 'goodsTax',
    ],
  },
});
