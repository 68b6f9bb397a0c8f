import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'taxpayer-id',
  name: { en: 'taxpayer number', 'zh-CN': '纳税人识别号' },
  category: 'identity',
  level: 'medium',
  tier: 'C',
  sensitivity: 'general',
  terms: {
    en: {
      medium: [
        'taxpayer id', 'taxpayer no', 'tax id', 'tax no', 'tax number', 'tax registration id', 'tax registration no',
        'tax registration number', 'taxpayer identification number', 'pan number', 'pan card', 'pan card number', 'pan card no',
        'tin number', 'kra pin',
      ],
    },
    pinyin: {
      medium: [
        'nashuirenshibiehao', 'shuihao',
      ],
    },
    abbr: {
      low: [
        'nsrsbh', 'sh',
      ],
    },
    zh: {
      medium: [
        '纳税人识别号', '税号',
      ],
    },
    other: {
      medium: [
        'npwp', 'steuernummer', 'steuer id', 'steuer identifikationsnummer', 'partita iva',
      ],
    },
  },
  examples: {
    finds: [
      'taxpayerId', 'nashuirenshibiehao', '纳税人识别号',
    ],
    ignores: [
      'taxNo', 'taxRate', 'taxIdList',
    ],
  },
});
